// SPDX-License-Identifier: GPL-3.0-or-later

/// What the cells of a column hold, as far as registers write it in ways of their own.
public enum ColumnKind: Hashable, Sendable {
  /// Text as it stands, also the id of the row itself.
  case text
  /// A number without further signs.
  case number
  /// An amount of money.
  case money
  /// A date, be it of a day, a month or a year.
  case date
  /// One of the program's own words.
  case word([String])
  /// The id of a row of another table.
  case reference(TableName)

  /// Yes or no.
  static let flag = word(["yes", "no", "true", "false"])

  /// One of the words of a vocabulary.
  static func word<Word: CaseIterable & RawRepresentable<String>>(of vocabulary: Word.Type) -> Self
  {
    .word(vocabulary.allCases.map(\.rawValue))
  }

  /// The program's own words for the cells; none where they hold something else.
  public var words: [String] {
    if case .word(let words) = self { words } else { [] }
  }
}
