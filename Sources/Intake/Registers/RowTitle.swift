// SPDX-License-Identifier: GPL-3.0-or-later

/// A row of a register that gives fields to the rows below it, such as the title of a section.
struct RowTitle: Hashable, Sendable {
  /// The row, 1-based.
  let row: Int
  /// The columns that say it, 1-based: not the sums of a section, since without its rows they are none;
  /// nil for all.
  let columns: Set<Int>?
  /// The fields that it gives.
  let fields: Set<String>

  /// A title as stands above the table.
  init(_ row: TopRow, fields: some Sequence<String>) {
    (self.row, self.fields) = (row.number, Set(fields))
    columns = Set(row.texts.map(\.column))
  }

  /// The title of a section in a column, 1-based, behind its number.
  init(_ row: TopRow, title column: Int?, fields: some Sequence<String>) {
    (self.row, self.fields) = (row.number, Set(fields))
    columns = Set([row.texts.first?.column, column].compactMap(\.self))
  }

  /// A header of other columns, whose rows lie below it.
  init(header row: Int) { (self.row, columns, fields) = (row, nil, []) }

  /// The titles that hold for some rows, by their own rows: of each field the last one above.
  static func titles(_ titles: [RowTitle], of rows: Set<Int>) -> [Int: RowTitle] {
    var (rest, last) = (titles[...], [String: RowTitle]())
    var held: [Int: RowTitle] = [:]
    for row in rows.sorted() {
      var isNew = false
      while let title = rest.first, title.row < row {
        for field in title.fields { last[field] = title }
        (rest, isNew) = (rest.dropFirst(), true)
      }
      if isNew { for title in last.values { held[title.row] = title } }
    }
    return held
  }
}
