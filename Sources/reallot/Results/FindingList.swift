// SPDX-License-Identifier: GPL-3.0-or-later

internal import Intake
internal import Inventory
internal import Reporting
internal import Words

/// The findings of a reading, with their true numbers.
enum FindingList {
  static func report(_ result: IntakeResult, in language: Language) -> Report {
    Report(
      title, facts: facts(of: result),
      tables: registers(result.sheets, in: language)
        + [Table(title, columns, rows: result.findings.map { cells(of: $0, in: language) })])
  }

  /// The true numbers, and how many of them are listed where that is less.
  private static func facts(of result: IntakeResult) -> [Report.Fact] {
    let (listed, counts) = (result.findings.count, result.counts)
    let listedFact = Report.Fact(
      Term("listed"), .number(Int64(listed)), .count)
    return [
      .init(Term("errors"), .number(Int64(counts.errors)), .count),
      .init(
        Term("warnings"), .number(Int64(counts.warnings)), .count),
    ] + (listed < counts.total ? [listedFact] : [])
  }

  /// What was read from each sheet of a register, and what was passed over there.
  private static func registers(_ sheets: [SheetSummary], in language: Language) -> [Table] {
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
        .number(Int64(sheet.rowCount)), .text(passedOver(sheet.skipped, in: language)),
      ]
    }
    return [Table(Term("registers"), columns, rows: rows)]
  }

  /// How many rows were passed over for each reason.
  private static func passedOver(_ rows: [SkippedRow], in language: Language) -> String {
    SkippedRow.Reason.allCases.compactMap { reason in
      let count = rows.count { $0.reason == reason }
      return count == 0 ? nil : "\(count) × \(reason.message.text(in: language))"
    }.joined(separator: ", ")
  }

  private static let title = Term("findings")

  private static let columns: [Table.Column] = [
    .init(Term("severity")),
    .init(Term("file")),
    .init(Term("sheet")),
    .init(Term("row"), .count),
    .init(Term("column")),
    .init(Term("header")),
    .init(Term("value")),
    .init(Term("code")),
    .init(Term("message")),
    .init(Term("remedy")),
  ]

  private static func cells(of finding: Finding, in language: Language) -> [Table.Cell] {
    [
      .term(Term(finding.severity)), .text(finding.file), Table.Cell(finding.sheet),
      Table.Cell(finding.row.map { Int64($0) }), Table.Cell(finding.columnLetter),
      Table.Cell(finding.columnName(in: language)), Table.Cell(finding.value),
      .text(finding.code.rawValue),
      .text(finding.message.text(in: language)), .text(finding.remedy.text(in: language)),
    ]
  }
}

extension Term {
  /// The word of a severity.
  init(_ severity: Finding.Severity) {
    self = Term(severity.rawValue, "severity.\(severity.rawValue)")
  }
}
