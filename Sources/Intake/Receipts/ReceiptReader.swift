// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Reads a list that came back row by row, and notes what is wrong with it.
struct ReceiptReader {
  /// After so many faults the file is taken for something else.
  private static let mostFaults = 1_000
  private(set) var rows: [ReceiptRow] = []
  /// What is wrong with the file.
  var faults: [Finding] = []
  private let file: RegisterFile
  private let places: [String: MoveList.Row]
  /// The lines that go out, by load or as a whole.
  private let lines: Set<String>
  let offices: Set<String>
  /// The rows of lines that were read.
  private var seen: [Receipts.Place: Int] = [:]

  init(_ file: RegisterFile, _ moves: [MoveList], _ offices: Set<String>) {
    (self.file, self.offices) = (file, offices)
    lines = Set(moves.flatMap(\.rows).map(\.place.line))
    places = Dictionary(
      moves.flatMap(\.rows).map { (Self.key($0.given), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What tells a row: its wave, line and load.
  private static func key(_ given: [MoveListColumn: String]) -> String {
    [.wave, .line, .load].map { given[$0] ?? "" }.joined(separator: "\u{1F}")
  }

  /// Reads all sheets that have the columns of the list.
  mutating func read() throws(RegisterError) {
    var isFound = false
    for sheet in file.sheets where sheet.visibility == .visible {
      isFound = try read(sheet) || isFound
    }
    guard !isFound else { return }
    let columns = MoveListColumn.given.map(\.rawValue).joined(separator: ", ")
    faults.append(
      Finding(
        code: .missingHeader, file: file.name, message: Message("receipt.no-header"),
        remedy: Message("receipt.keep-header", ["columns": columns])))
  }

  /// Reads a sheet; false where it is no list.
  private mutating func read(_ sheet: Sheet) throws(RegisterError) -> Bool {
    var rows = try file.rows(of: sheet)
    var header: ReceiptHeader?
    while try rows.next() {
      guard !rows.row.cells.isEmpty else { continue }
      if let header {
        read(rows.row, header, in: sheet)
      } else if let found = ReceiptHeader(rows.row) {
        check(found, rows.row.number, in: sheet)
        header = found
      }
      if faults.count >= Self.mostFaults { break }
    }
    return header != nil
  }

  private func name(of sheet: Sheet) -> String? { sheet.part.isEmpty ? nil : sheet.name }

  private mutating func check(_ header: ReceiptHeader, _ row: Int, in sheet: Sheet) {
    func note(_ code: FindingCode, _ column: ReceiptHeader.Column?, _ message: Message) {
      let columns = MoveListColumn.allCases.map(\.rawValue).joined(separator: ", ")
      faults.append(
        Finding(
          code: code, file: file.name, sheet: name(of: sheet), row: row, column: column?.header,
          columnNumber: column?.number, value: column?.header, message: message,
          remedy: Message("receipt.keep-header", ["columns": columns])))
    }
    for column in header.missing {
      note(.missingHeader, nil, Message("receipt.missing-column", ["column": column.rawValue]))
    }
    for column in header.unknown {
      let quoted = Finding.quoted(column.header)
      note(.unknownHeader, column, Message("receipt.unknown-column", ["column": quoted]))
    }
    for column in header.repeated {
      let quoted = Finding.quoted(column.header)
      note(.duplicateHeader, column, Message("receipt.repeated-column", ["column": quoted]))
    }
  }

  private mutating func read(_ row: SheetRow, _ header: ReceiptHeader, in sheet: Sheet) {
    let before = faults.count
    var given: [MoveListColumn: String] = [:]
    for column in MoveListColumn.given {
      given[column] = header.columns[column].flatMap { ReceiptCell(row, $0.number) }?.text
    }
    guard let planned = places[Self.key(given)] else {
      return noteUnknown(row, header, given[.line], in: sheet)
    }
    let empty = ReceiptRow(
      file: file.name, sheet: name(of: sheet), number: row.number, columns: header.columns,
      planned: planned, receipt: Receipt(planned.place))
    compare(given, empty)
    noteRepeated(empty)
    let receipt = receipt(row, empty)
    guard faults.count == before, !receipt.isEmpty else { return }
    rows.append(
      ReceiptRow(
        file: empty.file, sheet: empty.sheet, number: empty.number, columns: empty.columns,
        planned: planned, receipt: receipt))
  }

  private mutating func noteUnknown(
    _ row: SheetRow, _ header: ReceiptHeader, _ line: String?, in sheet: Sheet
  ) {
    let column = header.columns[.line]
    let isOfOtherList = line.map(lines.contains) ?? false
    let message = line.map {
      let line = Finding.quoted($0)
      return isOfOtherList
        ? Message("receipt.other-list", ["line": line])
        : Message("receipt.unknown-line", ["line": line])
    }
    faults.append(
      Finding(
        code: .unknownLine, file: file.name, sheet: name(of: sheet), row: row.number,
        column: column?.header, columnNumber: column?.number, value: line,
        message: message ?? Message("receipt.no-line"),
        remedy: isOfOtherList ? Message("receipt.write-over") : Message("receipt.take-list")))
  }

  /// What says what the row is about must have come back as it went out.
  private mutating func compare(_ given: [MoveListColumn: String], _ row: ReceiptRow) {
    for column in MoveListColumn.given where given[column] != Self.plain(row.planned.given[column])
    {
      let sent = row.planned.given[column] ?? ""
      faults.append(
        row.finding(
          .alteredLine, at: column, value: given[column],
          Message(
            "receipt.altered",
            ["found": Finding.quoted(given[column] ?? ""), "sent": Finding.quoted(sent)]),
          remedy: Message("receipt.take-list")))
    }
  }

  private static func plain(_ sent: String?) -> String? {
    let text = sent.map {
      VisibleText.string($0.plain).split(separator: " ").joined(separator: " ")
    }
    return text == "" ? nil : text
  }

  private mutating func noteRepeated(_ row: ReceiptRow) {
    guard let first = seen.updateValue(row.number, forKey: row.planned.place) else { return }
    faults.append(
      row.finding(
        .duplicateKey, at: .line, value: row.planned.place.line,
        Message("receipt.repeated", ["row": first]), remedy: Message("receipt.one-row")))
  }
}
