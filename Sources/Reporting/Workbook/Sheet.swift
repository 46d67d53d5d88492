// SPDX-License-Identifier: GPL-3.0-or-later

/// One table of a workbook, whose header is its first row.
struct Sheet {
  /// How many rows a sheet of Office Open XML can have.
  static let mostRows = 1_048_576
  /// How many UTF-16 units a cell of Office Open XML can have.
  static let mostCharacters = 32_767

  /// A cell.
  enum Cell: Hashable {
    /// Text, which is never taken for a formula.
    case text(String)
    /// A number, exactly.
    case number(Int64, NumberStyle)
    /// A day, as spreadsheets count them.
    case day(Int)
    /// A formula with what it comes to.
    case formula(String, Int64, NumberStyle)
    case none
  }

  /// What it is called; no other sheet has the name.
  let name: String
  /// The header.
  let titles: [String]
  /// How many rows there are below the header.
  let rowCount: Int
  /// The cells of a row, 0-based from below the header.
  let row: (Int) -> [Cell]
}

/// How a number of a sheet is stored and shown.
struct NumberStyle: Hashable {
  /// Spreadsheets keep no more than 15 digits.
  static let most: UInt128 = 999_999_999_999_999

  static let count = NumberStyle(decimals: 0, code: "#,##0")

  /// How many decimals the whole number stands for: the cell holds it divided by that power of ten.
  let decimals: Int
  /// The number format of Office Open XML.
  let code: String

  /// Whether a spreadsheet keeps and shows all digits of a number.
  static func keeps(_ number: Int64) -> Bool { UInt128(number.magnitude) <= most }

  /// The number of the cell.
  func value(_ number: Int64) -> Double {
    Double(number) / (0..<decimals).reduce(1) { power, _ in power * 10 }
  }
}
