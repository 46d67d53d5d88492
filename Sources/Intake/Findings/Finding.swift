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
  /// What is wrong.
  public let message: Message
  /// What to do.
  public let remedy: Message

  /// A finding at a place.
  public init(
    severity: Severity = .error, code: FindingCode, file: String, sheet: String? = nil,
    row: Int? = nil, column: String? = nil, columnNumber: Int? = nil, value: String? = nil,
    message: Message, remedy: Message
  ) {
    (self.severity, self.code, self.file, self.sheet) = (severity, code, file, sheet)
    self.row = row
    (self.column, self.columnNumber, self.value) = (column, columnNumber, value)
    (self.message, self.remedy) = (message, remedy)
  }

  /// The column's letters as a spreadsheet shows them, such as `F` or `AB`.
  public var columnLetter: String? {
    columnNumber.map { CellPosition.letters(ofColumn: $0) }
  }
}

extension Finding: CustomStringConvertible {
  /// One line in English: the place, what is wrong, what to do, and the code in brackets.
  public var description: String { text(in: .english) }

  /// One line in a language: the place, what is wrong, what to do, and the code in brackets.
  public func text(in language: Language) -> String {
    "\(place.text(in: language)): \(explanation(in: language)) [\(code.rawValue)]"
  }

  /// What is wrong and what to do, in a language.
  public func explanation(in language: Language) -> String {
    "\(message.text(in: language)); \(remedy.text(in: language))"
  }
}

extension Finding {
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
    return value.unicodeScalars.count > 60 ? "'\(shown)…'" : "'\(shown)'"
  }
}
