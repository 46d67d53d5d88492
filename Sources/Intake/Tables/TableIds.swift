// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The ids of a table, also of rows that have faults elsewhere.
struct TableIds {
  /// The ids in the order of the rows.
  private(set) var all: [String] = []
  /// Ids that stand twice.
  private(set) var findings: [Finding] = []
  private let table: TableName
  private let header: String
  private var first: FirstRows<String>
  private var lastRow = 0

  /// No ids yet of the column with a header.
  init(_ table: TableName, in header: String) {
    (self.table, self.header) = (table, header)
    first = FirstRows(layout: TableLayout(table: table, headers: []), columns: [header])
  }

  /// Adds those of the table's own file, or of rows that were mapped.
  mutating func add(
    _ bytes: [UInt8], origins: RowOrigins? = nil, leavingOut leftOut: Set<Int> = []
  ) {
    var origins = origins
    origins?.offset = lastRow
    bytes.withUnsafeBufferPointer { bytes in
      guard let reader = TableReader(table, bytes: bytes, origins: origins) else { return }
      if lastRow == 0 { first.layout = reader.layout } else { first.layout.origins = origins }
      add(reader, leavingOut: leftOut)
    }
  }

  private mutating func add(_ reader: TableReader, leavingOut leftOut: Set<Int>) {
    let column = reader.layout[header]
    let offset = reader.row - reader.records.row
    var records = reader.records
    while records.next() {
      guard records.cells.indices.contains(column.cell), !leftOut.contains(records.row) else {
        continue
      }
      let cell = records.cells[column.cell]
      guard !cell.isEmpty, cell.fault == .none else { continue }
      let id = records.text(of: cell)
      all.append(id)
      if let finding = first.duplicate(of: id, shown: [id], row: records.row + offset) {
        findings.append(finding)
      }
    }
    lastRow = records.row
  }
}
