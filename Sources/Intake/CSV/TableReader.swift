// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Reads the rows of one table: finds columns by their headers, hands out cells as typed values, and
/// notes everything that is wrong with them.
struct TableReader {
  /// Where the columns lie.
  let layout: TableLayout
  /// The records; the current one is the current row.
  private(set) var records: CSVReader
  /// What was wrong up to here.
  private(set) var log = FindingLog()
  /// The rows up to here, good and bad, without header and empty rows.
  private(set) var count = 0
  /// Texts of recent cells.
  var texts = TextCache()
  /// Remedies for wrong words, kept because the same word is often wrong in many rows.
  var remedies: [String: Message] = [:]
  /// The ids of tables, of which the nearest to wrong ones are told.
  var nearest: [TableName: NearestWords] = [:]
  /// The tables without any id that references to were reported, once for each.
  var emptyTables: Set<TableName> = []
  private let leftOut: Set<Int>
  /// From this many rows on that do not have the cells of the header, the file is something else.
  private static let mostMisfits = 100_000
  /// Characters of a header that are looked at; no column has as many.
  private static let longestHeader = 200
  private var misfits = 0
  /// How many cells the header has, empty ones at its end counted.
  private let fullWidth: Int
  /// Cells with odd letters up to here.
  var oddCells = OddCells()
  private var emptyRows: (first: Int, count: Int)?

  /// Reads the header; nil where the file has not even that.
  init?(
    _ table: TableName, bytes: UnsafeBufferPointer<UInt8>, origins: RowOrigins? = nil,
    leavingOut leftOut: Set<Int> = []
  ) {
    self.leftOut = leftOut
    records = CSVReader(bytes, of: table)
    // Registers were read within the limits of their mapping.
    if origins != nil { records.limits = nil }
    guard records.nextFilled() else { return nil }
    var headers =
      records.excess == nil
      ? records.cells.map { [records] in
        String(records.text(of: $0).prefix(Self.longestHeader))
      } : []
    fullWidth = headers.count
    while headers.last == "" { headers.removeLast() }
    records.isGuarded = headers.contains(RejectedRows.header)
    layout = TableLayout(table: table, headers: headers, origins: origins)
    if reportExcess() { return }
    log.append(contentsOf: layout.headerFindings(row: row, fullWidth: fullWidth))
    reportFaults()
  }

  /// The current row as a spreadsheet shows it, 1-based; of rows from registers the number that
  /// their origins have.
  var row: Int { records.row + (layout.origins?.offset ?? 0) }

  /// Moves to the next row that has as many cells as the header; false at the end.
  mutating func next() -> Bool {
    while misfits < Self.mostMisfits, !isMostlyWrong, records.next() {
      if reportExcess() { break }
      if isEmptyRow || leftOut.contains(row) { continue }
      count += 1
      markReportedCells()
      let text = UTF8Check(records.record)
      if records.hasFault || text.firstInvalidOffset != nil { reportFaults() }
      if layout.origins == nil, OddLetters.mayBe(in: text) { noteOddCells() }
      if layout.origins == nil, records.hasQuotes { noteSwallowedRows() }
      if records.cells.count == layout.width || isFilledUp { return true }
      // A broken quote moves cells, and was reported.
      if !records.hasFault { reportCellCount() }
      misfits += 1
    }
    if misfits == Self.mostMisfits { reportMisfits() }
    if isMostlyWrong { report(layout.mostlyWrong(row: row)) }
    reportEmptyRows()
    reportOddCells()
    return false
  }

  /// Whether so much is wrong that the file is something else; what registers hold was looked at before.
  private var isMostlyWrong: Bool {
    log.errors > FindingLog.mostErrors && layout.origins == nil
      && log.badRows[layout.table.fileName].count > count / 2
  }

  /// Notes a finding.
  mutating func report(_ finding: Finding) {
    log.append(finding)
  }

  /// Notes a finding about a cell of the current row.
  @inline(never)
  mutating func report(
    _ code: FindingCode, _ column: Column, unknown: UnknownName? = nil, _ message: Message,
    remedy: Message
  ) {
    let value = column.cell < 0 ? nil : records.text(of: records.cells[column.cell])
    log.append(
      layout.finding(
        code, row: row, column: column.name, value: value, unknown: unknown, message,
        remedy: remedy))
  }

  /// Whether the row has only empty cells under the part of the header that is empty.
  private var isFilledUp: Bool {
    let count = records.cells.count
    return count > layout.width && count <= fullWidth
      && records.cells[layout.width...].allSatisfy { $0.isEmpty && $0.fault == .none }
  }

  /// Whether all cells are empty; a line without anything is not even worth a warning.
  private var isEmptyRow: Bool {
    mutating get {
      for cell in records.cells where !cell.isEmpty || cell.fault != .none { return false }
      if records.cells.count > 1 {
        emptyRows = (emptyRows?.first ?? row, (emptyRows?.count ?? 0) + 1)
      }
      return true
    }
  }
}

extension TableReader {
  /// Notes what the current record has too much of; false where it does not.
  private mutating func reportExcess() -> Bool {
    guard let measure = records.excess, let limits = records.limits else { return false }
    report(
      layout.finding(
        .tooMuch, row: row,
        RegisterError.Reason.tooMuch(measure, limit: limits[measure]).fault,
        remedy: Message("limit.of-table")))
    return true
  }

  private mutating func reportMisfits() {
    report(
      layout.finding(
        .tooMuch, row: row, Message("limit.misfits", ["limit": Self.mostMisfits]),
        remedy: Message("limit.of-table")))
  }

  private mutating func reportEmptyRows() {
    guard let emptyRows else { return }
    report(
      layout.finding(
        .emptyRows, severity: .warning, row: emptyRows.first,
        Message("row.commas", ["rows": emptyRows.count]),
        remedy: Message("row.remove")))
  }

  private mutating func reportCellCount() {
    let found = records.cells.count
    report(
      layout.finding(
        .wrongCellCount, row: row,
        Message("row.cell-count", ["cells": found, "header": layout.width]),
        remedy: found > layout.width
          ? Message("row.quote-commas")
          : Message("row.add-cells")))
  }

  /// Marks cells of a register that were found bad when it was mapped.
  private mutating func markReportedCells() {
    guard let cells = layout.origins?.reportedFields(ofRow: row) else { return }
    for index in cells where records.cells.indices.contains(index) {
      records.mark(.reported, at: index)
    }
  }

  /// Notes what is wrong with the text of the current record.
  private mutating func reportFaults() {
    if UTF8Check.firstInvalidOffset(in: records.record) != nil { markInvalidCells() }
    for (index, cell) in records.cells.enumerated()
    where cell.fault != .none && cell.fault != .reported {
      report(finding(for: cell, at: index))
    }
  }

  private mutating func markInvalidCells() {
    for (index, cell) in records.cells.enumerated() {
      let content = records.content(of: cell)
      if UTF8Check.firstInvalidOffset(in: content) != nil { records.mark(.invalidText, at: index) }
    }
  }

  private func finding(for cell: CSVCell, at index: Int) -> Finding {
    let (code, message, remedy) = explanation(of: cell)
    let header = index < layout.width ? layout.headers[index] : Finding.noHeader.description
    return layout.finding(
      code, row: row, column: header, number: index + 1, value: records.text(of: cell), message,
      remedy: remedy)
  }

  private func explanation(of cell: CSVCell) -> (FindingCode, message: Message, remedy: Message) {
    switch cell.fault {
    case .nulByte:
      (.nulByte, Message("cell.nul-byte"), Message("file.save-csv-utf8"))
    case .strayQuote:
      (
        .strayQuote, Message("cell.stray-quote"),
        Message("cell.quote-cell")
      )
    case .textAfterQuote:
      (
        .textAfterQuote, Message("cell.text-after-quote"),
        Message("cell.double-quotes")
      )
    case .unclosedQuote:
      (
        .unclosedQuote, Message("cell.unclosed-quote"),
        Message("cell.close-quote")
      )
    case .invalidText, .reported, .none:
      (
        .invalidUTF8, Message("file.not-utf8", ["byte": invalidOffset(of: cell)]),
        Message("file.save-csv-utf8")
      )
    }
  }

  /// The 0-based offset in the file of the first byte that is not UTF-8.
  private func invalidOffset(of cell: CSVCell) -> Int {
    cell.start + (UTF8Check.firstInvalidOffset(in: records.content(of: cell)) ?? 0)
  }
}
