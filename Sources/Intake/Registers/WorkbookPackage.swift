// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// A workbook whose sheets are the tables of an inventory, under their names, with a sheet `inventory`
/// of keys and values in place of `inventory.yaml`.
struct WorkbookPackage {
  /// The name of the sheet of keys and values.
  private static let descriptionSheet = "inventory"

  /// The tables.
  private(set) var tables: [TableName: MappedTable] = [:]
  /// The text of `inventory.yaml`, whose lines have the numbers of the sheet's rows.
  private(set) var description: [UInt8]?
  /// What is wrong with sheets and cells.
  private(set) var findings: [Finding] = []
  private let name: String
  private let digest: Digest
  private let leftOut: RowSet
  /// The currency, where the sheet of keys and values has one.
  private var currency: Currency?

  /// Whether a file is a workbook by its name and first bytes.
  static func isWorkbook(_ file: TableFile) -> Bool {
    isWorkbook(named: file.name) || file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// Whether a path has the name of a workbook.
  static func isWorkbook(named path: String) -> Bool { path.lowercased().hasSuffix(".xlsx") }

  init(_ file: TableFile, leavingOut leftOut: RowSet) {
    (name, digest, self.leftOut) = (file.name, Digest(of: file.bytes), leftOut)
    do throws(RegisterError) {
      let workbook = try RegisterFile(file)
      // The keys come first, since they say in which currency amounts are.
      for sheet in workbook.sheets where Self.isDescription(sheet) {
        try readDescription(sheet, of: workbook)
      }
      for sheet in workbook.sheets where !Self.isDescription(sheet) {
        try read(sheet, of: workbook)
      }
      reportMissing(workbook.sheets.map { FoldedText.key($0.name) })
    } catch {
      findings.append(Finding(error))
    }
  }

  /// A finding about a line of `inventory.yaml`, at the row of the sheet.
  func moved(_ finding: Finding) -> Finding {
    Finding(
      severity: finding.severity, code: finding.code, file: name, sheet: Self.descriptionSheet,
      row: finding.row, column: finding.column, value: finding.value, message: finding.message,
      remedy: finding.remedy)
  }

  private static func isDescription(_ sheet: Sheet) -> Bool {
    FoldedText.key(sheet.name) == descriptionSheet
  }

  private mutating func read(
    _ sheet: Sheet, of workbook: RegisterFile
  ) throws(RegisterError) {
    let key = FoldedText.key(sheet.name)
    guard let table = TableName.allCases.first(where: { $0.rawValue == key }) else {
      let known = [Self.descriptionSheet] + TableName.allCases.map(\.rawValue)
      findings.append(
        Finding(
          severity: .warning, code: .unknownFile, file: name, sheet: sheet.name,
          value: sheet.name, message: Message("workbook.unknown-sheet"),
          remedy: Message("file.rename").suggesting(nearestTo: sheet.name, in: known)))
      return
    }
    try readTable(table, sheet, of: workbook)
  }

  private mutating func readDescription(
    _ sheet: Sheet, of workbook: RegisterFile
  ) throws(RegisterError) {
    var lines: [String] = []
    var rows = try workbook.rows(of: sheet)
    while try rows.next() {
      let row = rows.row
      while lines.count + 1 < row.number { lines.append("") }
      let texts = (1...2).map { column in row[column].map { text(of: $0, in: row) } ?? "" }
      if texts[0] == "currency" { currency = Currency(code: texts[1]) }
      lines.append("\(YAMLText.quoted(texts[0])): \(YAMLText.quoted(texts[1]))")
    }
    description = Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private mutating func readTable(
    _ name: TableName, _ sheet: Sheet, of workbook: RegisterFile
  ) throws(RegisterError) {
    let skipped = leftOut[workbook.name, sheet.name]
    var rows = try workbook.rows(of: sheet)
    guard try rows.next() else { return }
    let headers = texts(of: rows.row, width: rows.row.width)
    var source = RowOrigins.Source(file: workbook.name, digest: digest, sheet: sheet.name)
    for (index, header) in headers.enumerated() where source.columns[header] == nil {
      source.columns[header] = RowOrigins.SourceColumn(number: index + 1, header: header)
    }
    var columns = PackageColumns(name, headers, currency)
    var table = MappedTable(name, headers: headers, in: rows.row.number, of: source)
    var (keys, doubts, hidden) = (KeyShapes(), TextDoubts(), HiddenCells())
    hidden.isWholeSheet = sheet.visibility != .visible
    hidden.columns = rows.hiddenColumns
    while try rows.next() {
      let row = rows.row
      doubts.note(row)
      guard !skipped.contains(row.number) else { continue }
      hidden.note(row)
      let reported = unusable(in: row, source, columns)
      var texts = texts(of: row, width: headers.count)
      columns.round(&texts, in: row)
      for key in columns.keys {
        if let shown = row[key + 1].flatMap(row.shownText) { texts[key] = shown }
      }
      for key in columns.keys { keys.note(texts[key], of: headers[key], row: row.number) }
      table.append(texts, row: row.number, reported: reported)
    }
    findings += keys.findings(source) + columns.findings(source)
    findings += hidden.findings(
      source, Set(headers.indices.filter { headers[$0] != "" }.map { $0 + 1 }))
    tables[name] = table
    findings += doubts.findings(
      source, naming: { headers.indices.contains($0 - 1) ? headers[$0 - 1] : nil }, nil)
  }

  /// The cells of a row, as many as the header has or more.
  private func texts(of row: SheetRow, width: Int) -> [String] {
    let last = row.cells.last?.column ?? 0
    return (0..<max(width, last)).map { row[$0 + 1].map { text(of: $0, in: row) } ?? "" }
  }

  /// A cell as the CSV of a package would have it.
  private func text(of cell: SheetCell, in row: SheetRow) -> String {
    let text = row.text(of: cell)
    return cell.kind == .date
      ? String(text.prefix { $0 != "T" }) : CellMapper.id(text, cell.kind)
  }

  /// The 0-based places of cells that show an error or nothing yet, or that a spreadsheet altered; they
  /// are noted.
  private mutating func unusable(
    in row: SheetRow, _ source: RowOrigins.Source, _ columns: PackageColumns
  ) -> [Int] {
    var places: [Int] = []
    for cell in row.cells {
      let place = cell.column - 1
      guard let fault = columns.fault(of: cell, at: place, in: row) else { continue }
      places.append(place)
      findings.append(
        RowPlace(source: source, row: row.number).finding(
          fault.code, field: columns.header(at: place), number: cell.column,
          value: row.text(of: cell),
          fault.message, remedy: fault.remedy))
    }
    return places
  }

  private mutating func reportMissing(_ sheets: [String]) {
    let needed =
      [Self.descriptionSheet] + TableName.allCases.filter(\.isRequired).map(\.rawValue)
    guard needed.contains(where: sheets.contains) else { return reportNoPackage() }
    for sheet in needed where !sheets.contains(sheet) {
      findings.append(
        Finding(
          code: .missingSheet, file: name, value: sheet,
          message: Message("workbook.no-sheet", ["sheet": Finding.quoted(sheet)]),
          remedy: Message("file.add")))
    }
  }

  /// Notes that a workbook has no table at all, which most likely is a register.
  private mutating func reportNoPackage() {
    findings = [
      Finding(
        code: .missingSheet, file: name, message: Message("workbook.no-package"),
        remedy: Message("workbook.load-register"))
    ]
  }
}
