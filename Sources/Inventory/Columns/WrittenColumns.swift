// SPDX-License-Identifier: GPL-3.0-or-later

/// The columns that are written, and how.
struct WrittenColumns<Row: Sendable>: Sendable {
  /// How a cell is written; arrays hold bare closures in a form that is slower to call.
  private struct Writer: Sendable {
    let write: Columns<Row>.Declaration.Write
  }

  private let names: [String]
  private let writers: [Writer]

  init(_ declarations: [Columns<Row>.Declaration]) {
    names = declarations.map(\.column.name)
    writers = declarations.map { Writer(write: $0.write) }
  }

  /// The first column and the end of its cell, by which rows that differ there have the order of their
  /// whole texts, since a cell with a comma is quoted.
  var first: Self {
    let end = Writer { $1.cell(nil as String?) }
    return Self(names: [names[0]], writers: [writers[0], end])
  }

  private init(names: [String], writers: [Writer]) {
    (self.names, self.writers) = (names, writers)
  }

  /// Writes the names of the columns.
  func writeHeader(to text: inout CanonicalRow) {
    for name in names { text.cell(name) }
  }

  /// Writes the cells of a row without the end of the row.
  func write(_ row: RowView<Row>, to text: inout CanonicalRow) {
    for writer in writers { writer.write(row, &text) }
  }
}
