// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// The columns of a sheet that is a table, and what their cells hold.
struct PackageColumns {
  private let headers: [String]
  private let columns: [TableName.Column?]
  private let currency: Currency?
  /// The first amount of each column that was rounded, and how many there are.
  private var rounded: [Int: (row: Int, text: String, count: Int)] = [:]

  init(_ table: TableName, _ headers: [String], _ currency: Currency?) {
    (self.headers, self.currency) = (headers, currency)
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
    if column.kind == .money { return foreign(cell, text) }
    let isKey = AlteredKey.isKey(column.name, column.kind)
    guard isKey || column.kind == .text else { return nil }
    return AlteredKey.fault(of: cell.kind, text, isKey: isKey)
  }

  /// An amount that is shown in another currency.
  private func foreign(_ cell: SheetCell, _ text: String) -> CellMapper.Fault? {
    guard let currency, let sign = cell.currency, !currency.has(sign) else { return nil }
    return (
      .foreignCurrency,
      Message(
        "cell.foreign-currency",
        ["value": Finding.quoted(text), "currency": sign.name, "own": currency.code]),
      Message("cell.convert-or-format")
    )
  }

  /// Rounds the computed amounts of a row; where there are cents, whole amounts may be meant.
  mutating func round(_ texts: inout [String], in row: SheetRow) {
    guard currency?.minorDigits == 0 else { return }
    for place in columns.indices where columns[place]?.kind == .money {
      guard texts[place].contains("."), row[place + 1]?.kind == .number else { continue }
      rounded[place, default: (row.number, texts[place], 0)].count += 1
      texts[place] = RegisterNumber.rounded(texts[place])
    }
  }

  /// A warning for each column with amounts that were rounded.
  func findings(_ source: RowOrigins.Source) -> [Finding] {
    rounded.sorted { $0.key < $1.key }.map { place, rows in
      RowPlace(source: source, row: rows.row).finding(
        .roundedAmount, severity: .warning, field: headers[place], value: rows.text,
        Message("register.rounded", ["value": Finding.quoted(rows.text), "rows": rows.count]),
        remedy: Message("cell.check-computed"))
    }
  }
}
