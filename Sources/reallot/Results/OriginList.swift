// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Reporting

/// The rows of a table with where each was read.
enum OriginList {
  static func report(
    _ table: TableName, rows: [[String]], provenance: LoadProvenance?
  ) -> Report {
    let name = Term(verbatim: table.rawValue)
    let origins = provenance?.tables[table]
    let columns = table.columns.map {
      Table.Column(Term(verbatim: $0.name))
    }
    return Report(
      name,
      tables: [
        Table(
          name, columns + Self.columns,
          rows: rows.enumerated().map { index, cells in
            cells.map { Table.Cell($0.isEmpty ? nil : $0) } + Self.cells(of: origins, at: index)
          })
      ])
  }

  private static let columns: [Table.Column] = [
    .init(Term("from_file")),
    .init(Term("from_sheet")),
    .init(Term("from_row"), .count),
    .init(Term("from_sha256")),
  ]

  /// Where a row was read; nothing where nobody knows.
  private static func cells(of provenance: Provenance?, at index: Int) -> [Table.Cell] {
    guard let provenance, provenance.origins.indices.contains(index),
      let source = provenance.source(at: index)
    else { return [.none, .none, .none, .none] }
    return [
      .text(source.file), Table.Cell(source.sheet),
      .number(Int64(provenance.origins[index].row)), .text(source.digest.description),
    ]
  }
}
