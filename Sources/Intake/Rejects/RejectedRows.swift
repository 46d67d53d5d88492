// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// The rows of a table that cannot be loaded, to be mended and loaded again: in the table's own layout,
/// with what is wrong in a column of its own, which the reader passes over.
public struct RejectedRows: Sendable {
  /// The header of the column that tells what is wrong.
  public static let header = "finding"

  /// The name of the table's file, such as `assets.csv`, or the path of a register.
  public let file: String
  /// The sheet of a workbook; nil in other files.
  public let sheet: String?
  /// What stands above the rows; the header is last.
  private let top: [[String]]
  private let rows: [Row]

  /// A row as it stood in its file, and what was said of it.
  private struct Row {
    let cells: [String]
    let findings: [Finding]
  }

  /// How many rows there are.
  public var count: Int { rows.count }

  /// Rows under a header with what was said of them; nil where there are none.
  init?(
    file: String, sheet: String? = nil, top: [[String]], bad: [(number: Int, cells: [String])],
    findings: [Finding]
  ) {
    guard !top.isEmpty, !bad.isEmpty else { return nil }
    let findings = Dictionary(grouping: findings) { $0.row ?? 0 }
    (self.file, self.sheet, self.top) = (file, sheet, top)
    rows = bad.map { Row(cells: $0.cells, findings: findings[$0.number] ?? []) }
  }
}

extension RejectedRows {
  /// The rejected rows of every table that has some.
  ///
  /// - Parameters:
  ///   - bad: the rows to write; those of findings that were not kept too.
  ///   - findings: what was said of them.
  ///   - files: the files that they stand in.
  ///   - sheets: what the sheets of registers held.
  public static func all(
    _ bad: RowSet, _ findings: [Finding], in files: [TableFile], sheets: [SheetSummary] = []
  ) -> [RejectedRows] {
    let errors = findings.filter { $0.severity == .error && $0.row != nil }
    let byFile = Dictionary(grouping: errors, by: \.file)
    let registers = RegisterPlan(files)
    return files.flatMap { file -> [RejectedRows] in
      let findings = byFile[file.name] ?? []
      guard RegisterPlan.isRegister(file.name) || WorkbookPackage.isWorkbook(file) else {
        return RejectedRows(ofTable: file, bad[file.name], findings).map { [$0] } ?? []
      }
      return bad.sheets(of: file.name).compactMap { sheet in
        RejectedRows(
          ofSheet: sheet, of: file, registers.mapping(of: file.name),
          top: sheets.first { $0.file == file.name && $0.sheet == sheet }?.header?.upperBound,
          bad[file.name, sheet], findings.filter { $0.sheet == sheet })
      }
    }
  }

  private init?(ofTable file: TableFile, _ bad: Set<Int>, _ findings: [Finding]) {
    // A large file is not read again for nothing.
    guard !bad.isEmpty else { return nil }
    var (top, rows): ([[String]], [(Int, [String])]) = ([], [])
    file.bytes.withUnsafeBufferPointer { bytes in
      var records = CSVReader(bytes)
      while records.next() {
        if top.isEmpty {
          guard records.cells.contains(where: { !$0.isEmpty }) else { continue }
          top = [records.texts]
          records.isGuarded = top[0].contains(Self.header)
        } else if bad.contains(records.row) {
          rows.append((records.row, records.texts))
        }
      }
    }
    self.init(file: file.name, top: top, bad: rows, findings: findings)
  }
}

extension RejectedRows {
  /// The rows as CSV, UTF-8 with line feeds, with the findings in a language.
  ///
  /// Text that a spreadsheet would run as a formula gets an apostrophe before it, which the reader
  /// takes off again where the header has the column of findings.
  public func csv(in language: Language) -> [UInt8] {
    let old = top.last?.firstIndex(of: Self.header)
    let above = top.map { Self.cells($0, without: old) }
    let below = rows.map { Self.cells($0.cells, without: old) }
    let width = (above + below).map(\.count).max() ?? 0
    var text = ""
    for (index, cells) in above.enumerated() {
      let last = index == above.count - 1 ? Self.header : ""
      text += Self.line(cells, width: width, last: last)
    }
    for (row, cells) in zip(rows, below) {
      let told = row.findings.map { $0.cellText(in: language) }.joined(separator: " | ")
      text += Self.line(cells, width: width, last: told.isEmpty ? "…" : told)
    }
    return Array(text.utf8)
  }

  /// The cells of a row but for the findings of an earlier round.
  private static func cells(_ cells: [String], without old: Int?) -> [String] {
    var cells = cells
    if let old, cells.indices.contains(old) { cells.remove(at: old) }
    return cells
  }

  private static func line(_ cells: [String], width: Int, last: String) -> String {
    let empty = [String](repeating: "", count: width - cells.count)
    return (cells + empty + [last]).map { FormulaGuard.cell($0) }.joined(separator: ",") + "\n"
  }
}

extension Finding {
  /// What is wrong and what to do, behind the header of the column.
  fileprivate func cellText(in language: Language) -> String {
    (column.map { $0 + ": " } ?? "") + explanation(in: language)
  }
}

extension CSVReader {
  /// The texts of all cells of the current record.
  fileprivate var texts: [String] { cells.map { text(of: $0) } }
}
