// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Successions of one old unit, which are right only together: without one of them the shares of the
/// others would be of something else.
enum Estates {
  /// Findings about the good rows of `successions.csv` that divide a unit of which a row is bad.
  static func others(of bad: RowSet, in file: TableFile) -> [Finding] {
    let rows = bad[file.name]
    guard !rows.isEmpty else { return [] }
    return file.bytes.withUnsafeBufferPointer { bytes in
      guard let reader = TableReader(.successions, bytes: bytes) else { return [] }
      let column = reader.layout["old_unit"]
      var units: [String: Int] = [:]
      each(reader.records, column) { row, unit in
        if rows.contains(row), units[unit] == nil { units[unit] = row }
      }
      var findings: [Finding] = []
      each(reader.records, column) { row, unit in
        guard let other = units[unit], !rows.contains(row) else { return }
        findings.append(finding(row, other, unit, reader.layout))
      }
      return findings
    }
  }

  private static func each(
    _ records: CSVReader, _ column: Column, _ body: (_ row: Int, _ unit: String) -> Void
  ) {
    var records = records
    while records.next() {
      guard records.cells.indices.contains(column.cell) else { continue }
      body(records.row, records.text(of: records.cells[column.cell]))
    }
  }

  private static func finding(
    _ row: Int, _ other: Int, _ unit: String, _ layout: TableLayout
  ) -> Finding {
    layout.finding(
      .leftOut, row: row, column: "old_unit", value: unit,
      Message("left-out.share", ["row": other, "unit": Finding.quoted(unit)]),
      remedy: Message("left-out.mend"))
  }
}
