// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Words

/// The day that an inventory speaks of once registers went into it.
struct AsOfOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      .help("option.as-of"),
      valueName: "date"))
  var text: String?

  func validate() throws {
    guard let text, PartialDate(text) == nil else { return }
    throw ValidationError(Message("error.usage.bad-as-of", ["text": text]))
  }

  /// The words of the command line.
  var words: [String] { text.map { ["--as-of", $0] } ?? [] }

  /// An inventory as of the day that was named.
  ///
  /// - Throws: ``Earlier`` where it speaks of a later day already.
  func applied(to inventory: Inventory) throws -> Inventory {
    guard let day = text.flatMap({ PartialDate($0) }) else { return inventory }
    let current = inventory.description.asOf
    if day.latest < current.latest { throw Earlier(day: day, current: current) }
    return inventory.with(asOf: day)
  }

  /// A day before the one that the inventory speaks of.
  struct Earlier: Worded {
    let day: PartialDate
    let current: PartialDate

    var message: Message {
      Message(
        "error.as-of.earlier", ["day": day.description, "current": current.description])
    }
  }
}
