// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// The rows of a table that cannot be loaded, to be mended and loaded again: in the table's own layout,
/// with what is wrong in a column of its own, which the reader passes over.
public struct RejectedRows: Sendable {
  /// The header of the column that tells what is wrong.
  public static let header = "finding"

  /// The name of the table's file, such as `assets.csv`.
  public let file: String
  /// How many rows there are.
  public let count: Int
  private let headerCells: [String]
  private let rows: [Row]

  /// A row as it stood in its file, and what was said of it.
  private struct Row {
    let cells: [String]
    let findings: [Finding]
  }

  /// The rejected rows of every file that has some.
  ///
  /// - Parameters:
  ///   - bad: the rows to write; those of findings that were not kept too.
  ///   - findings: what was said of them.
  ///   - files: the files that they stand in.
  public static func all(
    _ bad: RowSet, _ findings: [Finding], in files: [TableFile]
  ) -> [RejectedRows] {
    let errors = findings.filter { $0.severity == .error && $0.row != nil }
    let byFile = Dictionary(grouping: errors, by: \.file)
    return files.filter { !bad[$0.name].isEmpty }.compactMap {
      RejectedRows($0, bad[$0.name], byFile[$0.name] ?? [])
    }
  }

  private init?(_ file: TableFile, _ bad: Set<Int>, _ findings: [Finding]) {
    let findings = Dictionary(grouping: findings) { $0.row ?? 0 }
    var (header, rows): ([String], [Row]) = ([], [])
    file.bytes.withUnsafeBufferPointer { bytes in
      var records = CSVReader(bytes)
      while records.next() {
        if header.isEmpty {
          guard records.cells.contains(where: { !$0.isEmpty }) else { continue }
          header = records.texts
          records.isGuarded = header.contains(Self.header)
        } else if bad.contains(records.row) {
          rows.append(Row(cells: records.texts, findings: findings[records.row] ?? []))
        }
      }
    }
    guard !rows.isEmpty else { return nil }
    (self.file, count, headerCells, self.rows) = (file.name, rows.count, header, rows)
  }
}

extension RejectedRows {
  /// The rows as CSV, UTF-8 with line feeds, with the findings in a language.
  ///
  /// Text that a spreadsheet would run as a formula gets an apostrophe before it, which the reader
  /// takes off again where the header has the column of findings.
  public func csv(in language: Language) -> [UInt8] {
    let old = headerCells.firstIndex(of: Self.header)
    var header = headerCells
    if let old { header.remove(at: old) }
    let width = rows.map { $0.cells.count - (old == nil ? 0 : 1) }.reduce(header.count, max)
    var text = Self.line(header, width: width, last: Self.header)
    for row in rows {
      var cells = row.cells
      if let old, cells.indices.contains(old) { cells.remove(at: old) }
      let told = row.findings.map { $0.cellText(in: language) }
      text += Self.line(
        cells, width: width, last: told.isEmpty ? "…" : told.joined(separator: " | "))
    }
    return Array(text.utf8)
  }

  private static func line(_ cells: [String], width: Int, last: String) -> String {
    let empty = [String](repeating: "", count: max(0, width - cells.count))
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
