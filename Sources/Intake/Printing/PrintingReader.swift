// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Reads the rows of a small table by its headers, and notes what is wrong with its cells.
struct PrintingReader {
  /// A row, whose cells are asked for by their headers.
  struct Row {
    fileprivate let cells: [String: StockTakeCell]
    fileprivate var findings: [Finding] = []
    /// Whether nothing was wrong with it so far.
    var isSound: Bool { findings.isEmpty }
  }

  private let file: RegisterFile
  private let needed: [String]
  private let optional: [String]
  private var headers: [(name: String, column: Int)] = []
  private(set) var findings: [Finding] = []

  /// A reader of a table that must have some columns and may have others.
  init(_ file: RegisterFile, needed: [String], optional: [String]) {
    (self.file, self.needed, self.optional) = (file, needed, optional)
  }

  /// Hands out the rows below the header that are not empty.
  mutating func read(_ body: (inout Row) -> Void) throws(RegisterError) {
    let sheet = file.sheets.first { $0.visibility == .visible } ?? file.sheets.first
    guard let sheet else { return }
    var rows = try file.rows(of: sheet)
    guard try rows.next() else { return noteMissing(needed, in: 1) }
    readHeader(rows.row)
    guard findings.allSatisfy({ $0.severity != .error }) else { return }
    while try rows.next() {
      guard !rows.row.cells.isEmpty else { continue }
      var row = Row(cells: cells(of: rows.row))
      body(&row)
      findings += row.findings
    }
  }

  private mutating func readHeader(_ row: SheetRow) {
    let known = needed + optional
    for cell in row.cells {
      let name = row.text(of: cell)
      guard !known.contains(name) else {
        headers.append((name, cell.column))
        continue
      }
      findings.append(
        StockTakeCell(
          file: file.name, row: row.number, header: name, column: cell.column, text: name
        ).finding(
          .unknownHeader, severity: .warning,
          Message("header.unknown", ["header": Finding.quoted(name), "file": file.name]),
          remedy: Message("header.rename").suggesting(nearestTo: name, in: known)))
    }
    noteMissing(needed.filter { name in !headers.contains { $0.name == name } }, in: row.number)
  }

  private mutating func noteMissing(_ columns: [String], in row: Int) {
    findings += columns.map { column in
      StockTakeCell(file: file.name, row: row, header: column, column: nil, text: nil).finding(
        .missingHeader, Message("header.absent", ["column": column]), remedy: Message("header.add"))
    }
  }

  private func cells(of row: SheetRow) -> [String: StockTakeCell] {
    let cells = headers.map { name, column in
      let text = row[column].map { row.text(of: $0) } ?? ""
      let cell = StockTakeCell(
        file: file.name, row: row.number, header: name, column: column,
        text: text.isEmpty ? nil : text)
      return (name, cell)
    }
    return Dictionary(cells, uniquingKeysWith: { first, _ in first })
  }
}

extension PrintingReader.Row {
  /// The text under a header; nil where there is none.
  func text(_ header: String) -> String? { cells[header]?.text }

  /// The text under a header, which must not be empty.
  mutating func needed(_ header: String) -> String? {
    guard let cell = cells[header] else { return nil }
    if let text = cell.text { return text }
    findings.append(
      cell.finding(.emptyCell, Message("cell.empty"), remedy: Message("cell.fill")))
    return nil
  }

  /// The date under a header; nil where there is none, and where there is another text, which is noted.
  mutating func date(_ header: String) -> PartialDate? {
    guard let cell = cells[header], let text = cell.text else { return nil }
    if let date = PartialDate(text) { return date }
    findings.append(
      cell.finding(
        .badDate, Message("cell.not-a-date", ["value": Finding.quoted(text)]),
        remedy: Message("cell.write-date")))
    return nil
  }

  /// Notes that no unit has an id.
  mutating func reportUnknownUnit(_ id: String) {
    guard let cell = cells["unit"] else { return }
    findings.append(
      cell.finding(
        .unknownReference,
        Message(
          "cell.unknown-reference",
          [
            "value": Finding.quoted(id), "noun": Message("noun.unit"),
            "file": TableName.units.fileName,
          ]),
        remedy: Message("printing.write-unit")))
  }
}
