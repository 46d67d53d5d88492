// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// A column of a table, and the cell that holds it in a file's records.
struct Column: Hashable, Sendable {
  /// The header.
  let name: String
  /// The 0-based cell in each record, or -1 where the file does not have the column.
  let cell: Int
}

/// Where a table's columns lie in its file, as its header says.
struct TableLayout: Sendable {
  /// The table.
  let table: TableName
  /// The headers of the file in its order.
  let headers: [String]
  /// Where the rows of registers came from.
  var origins: RowOrigins?
  private let places: [String: Int]

  init(table: TableName, headers: [String], origins: RowOrigins? = nil) {
    (self.table, self.headers, self.origins) = (table, headers, origins)
    places = Dictionary(
      headers.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How many cells each record has.
  var width: Int { headers.count }

  /// The column under a header.
  subscript(name: String) -> Column {
    Column(name: name, cell: places[name] ?? -1)
  }

  /// A finding about a row, or about one of its cells.
  func finding(
    _ code: FindingCode, severity: Finding.Severity = .error, row: Int? = nil,
    column name: String? = nil, number: Int? = nil, value: String? = nil,
    unknown: UnknownName? = nil, _ message: Message, remedy: Message
  ) -> Finding {
    if let row, let place = origins?.place(ofRow: row) {
      return place.finding(
        code, severity: severity, field: name, number: number, value: value, unknown: unknown,
        message, remedy: remedy)
    }
    return Finding(
      severity: severity, code: code, file: table.fileName, row: row, column: name,
      columnNumber: number ?? name.flatMap { places[$0] }.map { $0 + 1 }, value: value,
      unknown: unknown, message: message, remedy: remedy)
  }
}
