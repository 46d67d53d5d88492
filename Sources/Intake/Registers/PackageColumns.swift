// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// The columns of a sheet that is a table, and what their cells hold.
struct PackageColumns {
  private let headers: [String]
  private let columns: [TableName.Column?]

  init(_ table: TableName, _ headers: [String]) {
    self.headers = headers
    let known = table.columns
    columns = headers.map { header in known.first { $0.name == header } }
  }

  /// The 0-based places of the columns that hold ids.
  var keys: [Int] {
    columns.indices.filter { place in
      columns[place].map { AlteredKey.isKey($0.name, $0.kind) } ?? false
    }
  }

  /// The header of a 0-based place as findings show it.
  func header(at place: Int) -> String {
    headers.indices.contains(place) ? headers[place] : Finding.noHeader.description
  }

  /// Why a cell at a 0-based place cannot be used; nil where it can.
  func fault(of cell: SheetCell, at place: Int, in row: SheetRow) -> CellMapper.Fault? {
    guard cell.kind != .text else { return nil }
    let text = row.text(of: cell)
    if let fault = CellMapper.fault(of: cell.kind, text) { return fault }
    guard columns.indices.contains(place), let column = columns[place] else { return nil }
    let isKey = AlteredKey.isKey(column.name, column.kind)
    guard isKey || column.kind == .text else { return nil }
    return AlteredKey.fault(of: cell.kind, text, isKey: isKey)
  }
}
