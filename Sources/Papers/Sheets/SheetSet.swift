// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
public import Reporting
public import Words

/// A sheet and a message for each unit that goes on after the merger.
public struct SheetSet: Sendable {
  /// A message that is ready to send.
  public struct UnitText: Sendable {
    /// The unit's id.
    public let unit: String
    /// The unit's name.
    public let name: String
    /// The message, of fewer than 500 characters in one line.
    public let text: String
    /// What its file is called, with its folder.
    public let file: String
  }

  /// The sheets in the order of the inventory.
  public let sheets: [Paper]
  /// The messages in the same order.
  public let messages: [UnitText]

  /// The sheets of a plan in a language.
  ///
  /// - Parameter units: the ids of the units that are asked for; none for all.
  public init(_ source: PaperSource, in language: Language, of units: [String] = []) {
    let all = UnitSummary.all(source, PaperSet(source).papers)
    let summaries = all.filter {
      units.isEmpty || units.contains(source.inventory.units[$0.unit].id)
    }
    sheets = summaries.map { UnitSheet($0, source, language).paper }
    messages = summaries.map { summary in
      let unit = source.inventory.units[summary.unit]
      return UnitText(
        unit: unit.id, name: unit.name, text: UnitMessage(summary, source, language).text,
        file: Self.messageFile(beside: PaperFile.folder(of: unit) + "/sheet"))
    }
  }

  /// The file of the message of a unit whose sheet has a name.
  public static func messageFile(beside sheet: some StringProtocol) -> String {
    "\(sheet.split(separator: "/").dropLast().joined(separator: "/"))/message.txt"
  }

  /// A line for each unit with its message and how many characters it has.
  public var list: Table {
    let columns = ["unit", "unit_name", "characters", "message"]
    return Table(
      Term(verbatim: "messages"), columns.map { Table.Column(Term(verbatim: $0)) },
      rows: messages.map {
        [.text($0.unit), .text($0.name), .number(Int64($0.text.utf16.count)), .text($0.text)]
      })
  }
}
