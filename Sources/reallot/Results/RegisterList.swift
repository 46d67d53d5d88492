// SPDX-License-Identifier: GPL-3.0-or-later

internal import Intake
internal import Reporting
internal import Words

/// What was read from the sheets of registers, and which rows were passed over.
enum RegisterList {
  /// How many runs of rows are named for each reason.
  private static let most = 4

  /// What was read from each sheet, and how many rows were passed over there; no table without sheets.
  static func tables(_ sheets: [SheetSummary], in language: Language) -> [Table] {
    guard !sheets.isEmpty else { return [] }
    let columns = [
      Table.Column(Term("file")),
      Table.Column(Term("sheet")),
      Table.Column(Term("mapping")),
      Table.Column(Term("rows_read"), .count),
      Table.Column(Term("passed_over")),
    ]
    let rows = sheets.map { sheet -> [Table.Cell] in
      [
        .text(sheet.file), Table.Cell(sheet.sheet), .text(sheet.mapping),
        .number(Int64(sheet.rowCount)), .text(passedOver(sheet, in: language)),
      ]
    }
    return [Table(Term("registers"), columns, rows: rows)]
  }

  /// Every row that was passed over.
  static func allPassedOver(_ sheets: [SheetSummary], in language: Language) -> Table {
    let columns = [
      Table.Column(Term("file")),
      Table.Column(Term("sheet")),
      Table.Column(Term("row"), .count),
      Table.Column(Term("reason")),
      Table.Column(Term("text")),
    ]
    return Table(
      Term("passed_over_rows"), columns,
      rows: sheets.flatMap { sheet in
        sheet.skipped.map { row in
          [
            .text(sheet.file), Table.Cell(sheet.sheet), .number(Int64(row.row)),
            .text(row.reason.message.text(in: language)), .text(row.text),
          ]
        }
      })
  }

  /// How many rows were passed over for each reason, and the first of them.
  private static func passedOver(_ sheet: SheetSummary, in language: Language) -> String {
    guard sheet.isRead else { return Message("register.whole-sheet").text(in: language) }
    return SkippedRow.Reason.allCases.compactMap { reason in
      let rows = sheet.skipped.filter { $0.reason == reason }.map(\.row)
      guard !rows.isEmpty else { return nil }
      return "\(rows.count) × \(reason.message.text(in: language)) (\(shown(rows)))"
    }.joined(separator: ", ")
  }

  /// Rows in ascending order, runs of them as `5–9`.
  private static func shown(_ rows: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for row in rows.sorted() {
      if let last = runs.last, last.upperBound + 1 == row {
        runs[runs.count - 1] = last.lowerBound...row
      } else {
        runs.append(row...row)
      }
    }
    let named = runs.prefix(most).map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
    }
    return (named + (runs.count > most ? ["…"] : [])).joined(separator: ", ")
  }
}
