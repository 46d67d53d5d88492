// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
public import Words

/// Something that is wrong or doubtful in an inventory folder: where, what, and what to do.
public struct Finding: Hashable, Sendable {
  /// Whether a finding stops the load.
  public enum Severity: String, CaseIterable, Sendable, Codable {
    /// The inventory cannot be loaded before it is mended.
    case error
    /// The inventory can be loaded; somebody should know.
    case warning
  }

  /// Whether it stops the load.
  public let severity: Severity
  /// What kind of thing it is.
  public let code: FindingCode
  /// The file's name in the folder, such as `assets.csv`, or the path of a register.
  public let file: String
  /// The sheet of a workbook; nil in other files.
  public let sheet: String?
  /// The row as a spreadsheet shows it, 1-based with the header as row 1; in YAML the line.
  public let row: Int?
  /// The header of the column, or the key in YAML.
  public let column: String?
  /// The column's place in the file, 1-based; nil where the file has no such column.
  public let columnNumber: Int?
  /// The text that was found.
  public let value: String?
  /// The rows of its file and sheet of which it is said, 1-based; empty where it is of no row.
  public private(set) var rows: [Int32]
  /// The text of which nobody said what it means; nil where it is about something else.
  let unknown: UnknownName?
  /// What is wrong, be it in one row or in many.
  public let message: Message
  /// What to do.
  public let remedy: Message

  /// A finding at a place.
  public init(
    severity: Severity = .error, code: FindingCode, file: String, sheet: String? = nil,
    row: Int? = nil, column: String? = nil, columnNumber: Int? = nil, value: String? = nil,
    of rows: [Int32]? = nil, message: Message, remedy: Message
  ) {
    self.init(
      severity: severity, code: code, file: file, sheet: sheet, row: row, column: column,
      columnNumber: columnNumber, value: value, of: rows, unknown: nil, message: message,
      remedy: remedy)
  }

  /// A finding about a text that nobody explained.
  init(
    severity: Severity = .error, code: FindingCode, file: String, sheet: String? = nil,
    row: Int? = nil, column: String? = nil, columnNumber: Int? = nil, value: String? = nil,
    of rows: [Int32]? = nil, unknown: UnknownName?, message: Message, remedy: Message
  ) {
    (self.severity, self.code, self.file, self.sheet) = (severity, code, file, sheet)
    self.row = row
    (self.column, self.columnNumber) = (column.map(Self.shortened), columnNumber)
    self.value = value.map(Self.shortened)
    self.rows = rows ?? row.map { [Int32(truncatingIfNeeded: $0)] } ?? []
    (self.unknown, self.message, self.remedy) = (unknown, message, remedy)
  }

  /// Takes in the rows of a finding that says the same of others.
  mutating func merge(_ other: Finding) {
    rows += other.rows.filter { $0 != rows.last }
  }

  /// The column's letters as a spreadsheet shows them, such as `F` or `AB`.
  public var columnLetter: String? {
    columnNumber.map { CellPosition.letters(ofColumn: $0) }
  }
}

extension Finding: CustomStringConvertible {
  /// One line in English: the place, what is wrong and where, what to do, and the code in brackets.
  public var description: String { text(in: .english) }

  /// One line in a language: the place, what is wrong and where, what to do, and the code in brackets.
  public func text(in language: Language) -> String { line.text(in: language) }

  /// The place, what is wrong and where, what to do, and the code in brackets.
  var line: Message {
    Message(
      "finding.line", ["place": place, "finding": told, "remedy": remedy, "code": code.rawValue])
  }

  /// What is wrong, with the number of rows and the first of them where there are several.
  public var told: Message {
    guard rows.count > 1 else { return message }
    let shown = rows.prefix(Self.shownRows).map(String.init).joined(separator: ", ")
    let more = rows.count > Self.shownRows ? " …" : ""
    return Message(
      "finding.rows-like-this", ["finding": message, "rows": "\(rows.count) (\(shown)\(more))"])
  }

  private static let shownRows = 5

  /// What is wrong with one of its rows and what to do, in a language.
  public func explanation(in language: Language) -> String {
    "\(message.text(in: language)); \(remedy.text(in: language))"
  }
}

extension Finding {
  /// How many letters of a text are shown, and how many bytes they have at least.
  private static let mostLetters = 200

  /// A text as findings keep it: no longer than somebody reads.
  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > mostLetters, text.count > mostLetters else { return text }
    return text.prefix(mostLetters) + "…"
  }

  /// A value as messages show it: in quotes, what nobody sees made visible, cut when very long.
  static func quoted(_ value: String) -> String {
    var shown = ""
    for scalar in value.unicodeScalars.prefix(60) {
      switch scalar {
      case "\n": shown += "\\n"
      case "\r": shown += "\\r"
      case "\t": shown += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || NearName.isInvisible(scalar):
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return value.unicodeScalars.dropFirst(60).first != nil ? "'\(shown)…'" : "'\(shown)'"
  }
}
