// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// The rows of a table or a sheet that cannot be loaded, to be mended and loaded again: in their own
/// layout, with what is wrong in a column of its own, which the reader passes over.
struct RejectedRows: Sendable {
  /// The header of the column that tells what is wrong.
  static let header = "finding"

  /// The sheet of a workbook; nil in other files.
  let sheet: String?
  /// What stands above the rows; the header is last.
  private let top: [SheetRow]
  /// Merged ranges among them.
  let merged: [CellRange]
  private let rows: [Row]
  /// The column of findings, 1-based; nil where all columns that may be are taken.
  let findingColumn: Int?

  /// A row as it stood in its file, and what was said of it.
  private struct Row: Sendable {
    let row: SheetRow
    /// Nil for a title or a header of the rows below.
    let findings: [Finding]?

    /// What is wrong with the row, and what to do; dots where that was not kept, nil for a title.
    func told(in language: Language) -> String? {
      guard let findings else { return nil }
      let told = findings.map { finding in
        (finding.columnName(in: language).map { $0 + ": " } ?? "")
          + finding.explanation(in: language)
      }
      return told.isEmpty ? "…" : told.joined(separator: " | ")
    }
  }

  /// How many rows there are.
  var count: Int { rows.count { $0.findings != nil } }

  /// Rows under a header with what was said of them; nil where there are none.
  ///
  /// - Parameters:
  ///   - titles: the numbers of those rows that are titles of others.
  ///   - mostColumns: how many columns can be read again.
  init?(
    sheet: String? = nil, top: [SheetRow], merged: [CellRange] = [], bad: [SheetRow],
    titles: Set<Int> = [], findings: [Finding], mostColumns: Int = ReadingLimits().columns
  ) {
    guard !bad.isEmpty else { return nil }
    var ofRow: [Int: [Finding]] = [:]
    for finding in findings {
      for row in finding.rows { ofRow[Int(row), default: []].append(finding) }
    }
    // The column of an earlier round makes room for the new one.
    let old = top.last?.column(of: Self.header)
    (self.sheet, self.merged) = (sheet, merged)
    self.top = top.map { $0.without(column: old) }
    rows = bad.map {
      let told = titles.contains($0.number) ? nil : ofRow[$0.number] ?? []
      return Row(row: $0.without(column: old), findings: told)
    }
    findingColumn = old ?? (self.top + rows.map(\.row)).freeColumn(upTo: mostColumns)
  }
}

extension RejectedRows {
  /// All rows, those under the header numbered on from it, with the findings in a language.
  func rows(in language: Language) -> [SheetRow] {
    // Where there is no header, one that names nothing but the findings.
    var written = top.isEmpty ? [SheetRow(number: 1, texts: [])] : top
    if let findingColumn { written[written.count - 1].insert(Self.header, in: findingColumn) }
    var number = written.last?.number ?? 0
    for rejected in rows {
      number += 1
      var row = rejected.row
      row.number = number
      if let findingColumn, let told = rejected.told(in: language) {
        row.insert(told, in: findingColumn)
      }
      written.append(row)
    }
    return written
  }
}

extension RejectedRows {
  /// All rows for a workbook, whose texts run as no formula: only those that begin with an apostrophe
  /// that could be taken off get another one.
  func guardedRows(in language: Language) -> [SheetRow] {
    rows(in: language).map(\.guarded)
  }
}

extension [SheetRow] {
  /// The column behind all others, 1-based; where that is one too many, the last one with nothing in it,
  /// nil where there is none.
  fileprivate func freeColumn(upTo most: Int) -> Int? {
    let last = map { $0.cells.last?.column ?? 0 }.max() ?? 0
    guard last >= most else { return last + 1 }
    let taken = Set(flatMap { $0.cells.lazy.map(\.column) })
    return (1...most).last { !taken.contains($0) }
  }
}

extension SheetRow {
  /// The column that holds a text, 1-based.
  fileprivate func column(of text: String) -> Int? {
    cells.first { self.text(of: $0) == text }?.column
  }
}
