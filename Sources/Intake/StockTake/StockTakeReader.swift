// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Reads the figures of a stock-take, and notes what is wrong with its cells.
struct StockTakeReader {
  /// After so many rows that are wrong the file is taken for something else.
  private static let mostWrongRows = 10_000
  private(set) var entries: [StockTake.Entry] = []
  private(set) var findings: [Finding] = []
  private let file: RegisterFile
  private let inventory: Inventory
  private var headers: [Int: String] = [:]
  /// The rows without any figure.
  private var rowsWithoutFigure: [Int] = []

  init(_ file: RegisterFile, _ inventory: Inventory) {
    (self.file, self.inventory) = (file, inventory)
  }

  /// Reads the first sheet that is visible.
  mutating func read() throws(RegisterError) {
    let sheet = file.sheets.first { $0.visibility == .visible } ?? file.sheets.first
    guard let sheet else { return }
    var (rows, count) = (try file.rows(of: sheet), 0)
    if try rows.next() { readHeader(rows.row) }
    while try rows.next() {
      guard !rows.row.cells.isEmpty else { continue }
      count += 1
      readRow(rows.row)
      if findings.count + rowsWithoutFigure.count >= Self.mostWrongRows {
        noteExcess(in: rows.row.number)
        break
      }
    }
    noteNothingCompared(count)
    let guess = file.guessedEncoding { _ in Message("stock-take.confirm-encoding") }
    if let guess { note(guess) }
  }

  private mutating func noteExcess(in row: Int) {
    note(
      StockTakeCell(file: file.name, row: row, header: nil, column: nil, text: nil).finding(
        .tooMuch, Message("limit.wrong-rows", ["limit": Self.mostWrongRows]),
        remedy: Message("limit.of-table")))
  }

  /// Warns where a row gives no figure, or there are no rows at all, as in a form that nobody filled in.
  private mutating func noteNothingCompared(_ count: Int) {
    guard count > 0 else {
      guard findings.isEmpty else { return }
      return note(
        Finding(
          severity: .warning, code: .notCompared, file: file.name,
          message: Message("stock-take.no-rows"), remedy: Message("stock-take.fill-in")))
    }
    guard let first = rowsWithoutFigure.first else { return }
    note(
      StockTakeCell(file: file.name, row: first, header: nil, column: nil, text: nil).finding(
        .notCompared, severity: .warning,
        Message("stock-take.no-figures", ["rows": rowsWithoutFigure.count]),
        remedy: Message("stock-take.fill-in")))
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
    let cells = StockTakeFigure.allCases.map { (figure: $0, cell: cell($0.rawValue, of: row)) }
    if headers.values.contains(where: { StockTakeFigure(rawValue: $0) != nil }),
      cells.allSatisfy({ $0.cell.text == nil && $0.cell.fault == nil })
    {
      rowsWithoutFigure.append(row.number)
    }
    for (figure, cell) in cells {
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

  /// The cell of a row; numbers of a workbook in digits, however a program wrote them, such as `1.4E7`.
  private func cell(_ header: String, of row: SheetRow) -> StockTakeCell {
    let column = column(of: header)
    let shown = column.flatMap { row[$0] }
    let text = shown.map { row.text(of: $0) } ?? ""
    let plain = shown?.kind == .number ? RegisterNumber.plain(ofCell: text) : nil
    return StockTakeCell(
      file: file.name, row: row.number, header: header, column: column,
      text: text.isEmpty ? nil : plain ?? text,
      fault: shown.flatMap { CellMapper.fault(of: $0.kind, text) })
  }

  private mutating func note(_ finding: Finding) { findings.append(finding) }
}
