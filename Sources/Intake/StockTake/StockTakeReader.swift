// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Reads the figures of a stock-take, and notes what is wrong with its cells.
struct StockTakeReader {
  private(set) var entries: [StockTake.Entry] = []
  private(set) var findings: [Finding] = []
  private let file: RegisterFile
  private let inventory: Inventory
  private var headers: [Int: String] = [:]

  init(_ file: RegisterFile, _ inventory: Inventory) {
    (self.file, self.inventory) = (file, inventory)
  }

  /// Reads the first sheet.
  mutating func read() throws(RegisterError) {
    guard let sheet = file.sheets.first else { return }
    var rows = try file.rows(of: sheet)
    guard try rows.next() else { return }
    readHeader(rows.row)
    while try rows.next() { readRow(rows.row) }
  }

  private static let keys = ["unit", "class"]

  private mutating func readHeader(_ row: SheetRow) {
    let known = Self.keys + StockTakeFigure.allCases.map(\.rawValue)
    for cell in row.cells {
      let header = row.text(of: cell)
      headers[cell.column] = header
      guard !known.contains(header) else { continue }
      note(
        StockTakeCell(
          file: file.name, row: row.number, header: header, column: cell.column, text: header
        ).finding(
          .unknownHeader, Message("stock-take.unknown-column", ["column": Finding.quoted(header)]),
          remedy: Message("header.rename").suggesting(nearestTo: header, in: known)))
    }
    guard StockTakeFigure.allCases.allSatisfy({ column(of: $0.rawValue) == nil }) else { return }
    let figures = StockTakeFigure.allCases.map(\.rawValue).joined(separator: ", ")
    note(
      StockTakeCell(file: file.name, row: row.number, header: nil, column: nil, text: nil)
        .finding(
          .missingHeader, Message("stock-take.no-figure"),
          remedy: Message("stock-take.add-figure", ["columns": figures])))
  }

  private mutating func readRow(_ row: SheetRow) {
    let units = inventory.units
    let classes = inventory.classes
    let unit = key("unit", of: row, table: .units) { id in
      units.positions.first { units[$0].id == id }
    }
    let assetClass = key("class", of: row, table: .classes) { id in
      classes.positions.first { classes[$0].id == id }
    }
    guard let unit, let assetClass else { return }
    for figure in StockTakeFigure.allCases {
      let cell = cell(figure.rawValue, of: row)
      guard let text = cell.text, let value = number(text, cell) else { continue }
      entries.append(
        StockTake.Entry(
          unit: unit.position, assetClass: assetClass.position, figure: figure, value: value,
          cell: cell))
    }
  }

  /// A unit or class, or all of them.
  private struct Key<Entity> {
    let position: Position<Entity>?
  }

  /// The key in a row; nil where it is wrong.
  private mutating func key<Entity>(
    _ header: String, of row: SheetRow, table: TableName,
    find: (String) -> Position<Entity>?
  ) -> Key<Entity>? {
    guard column(of: header) != nil else { return Key(position: nil) }
    let cell = cell(header, of: row)
    guard let id = cell.text else {
      note(
        cell.finding(
          .emptyCell, Message("cell.empty"),
          remedy: Message("stock-take.write-id", ["noun": Self.noun(of: table)])))
      return nil
    }
    if id == "*" { return Key(position: nil) }
    guard let position = find(id) else {
      note(
        cell.finding(
          .unknownReference,
          Message(
            "cell.unknown-reference",
            ["value": Finding.quoted(id), "noun": Self.noun(of: table), "file": table.fileName]),
          remedy: Message("stock-take.write-all")))
      return nil
    }
    return Key(position: position)
  }

  private static func noun(of table: TableName) -> Message {
    table == .units ? Message("noun.unit") : Message("noun.class")
  }

  private mutating func number(_ text: String, _ cell: StockTakeCell) -> Int64? {
    if let fault = cell.fault {
      note(cell.finding(fault.code, fault.message, remedy: fault.remedy))
      return nil
    }
    var text = text
    let number = text.withUTF8 { WholeNumber($0) }
    if case .value(let value) = number { return value }
    note(
      cell.finding(
        .badNumber, Message("cell.not-a-whole-number", ["value": Finding.quoted(text)]),
        remedy: Message("cell.write-digits")))
    return nil
  }

  private func column(of header: String) -> Int? {
    headers.filter { $0.value == header }.map(\.key).min()
  }

  private func cell(_ header: String, of row: SheetRow) -> StockTakeCell {
    let column = column(of: header)
    let shown = column.flatMap { row[$0] }
    let text = shown.map { row.text(of: $0) }
    return StockTakeCell(
      file: file.name, row: row.number, header: header, column: column,
      text: text?.isEmpty == true ? nil : text,
      fault: shown.flatMap { CellMapper.fault(of: $0.kind, text ?? "") })
  }

  private mutating func note(_ finding: Finding) { findings.append(finding) }
}
