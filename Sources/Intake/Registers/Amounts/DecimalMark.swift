// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Whether the mark that a shipped mapping reads before decimals may part thousands in a column: all its
/// numbers have exactly three digits behind it.
struct DecimalMark {
  private let mark: Character
  /// The mark as a text.
  var text: String { String(mark) }
  /// The field of the column.
  let field: String
  private let row: Int
  private let example: String
  /// Whether nobody can tell what the mark is.
  private(set) var isDoubtful = true

  /// A column of a field whose first number with the mark stands in a row.
  init(_ mark: Character, _ field: String, row: Int, _ example: String) {
    (self.mark, self.field, self.row, self.example) = (mark, field, row, example)
  }

  /// Takes in a number with the mark.
  mutating func note(_ number: String) {
    let digits = number.filter { $0.isNumber || ".,' ".contains($0) }
    if NumberEvidence(digits).decimal == mark { isDoubtful = false }
  }

  /// The error that nobody can tell what the mark is.
  func finding(_ source: RowOrigins.Source, _ mapping: Message) -> Finding {
    let other = mark == "," ? "." : ","
    // Leaving rows out does not settle it.
    return RowPlace(source: source, row: row).finding(
      .doubtfulDecimals, field: field, value: example, of: [],
      Message(
        "register.doubtful-decimals", ["mark": Finding.quoted(String(mark)), "value": example]),
      remedy: Message(
        "register.say-decimal",
        [
          "mapping": mapping, "thousands": "decimal: \"\(other)\"",
          "with": "thousands: \"\(mark)\"", "decimals": "decimal: \"\(mark)\"",
        ]))
  }
}
