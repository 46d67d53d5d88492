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
      tables: RegisterList.tables(result.sheets, in: language)
        + [Table(title, columns, rows: result.findings.map { cells(of: $0, in: language) })])
  }

  /// Findings of a list that came back.
  static func report(_ findings: [Finding], in language: Language) -> Report {
    Report(
      title, tables: [Table(title, columns, rows: findings.map { cells(of: $0, in: language) })])
  }

  /// Tells on standard error what a list of findings does not show: how many of them it has, where there
  /// are more, and unknown names to be pasted.
  static func tellRest(of result: IntakeResult, in language: Language) {
    if result.isCut {
      let (listed, count) = (result.findings.count, result.counts.total)
      StandardError.write(
        Message(
          "told.cut", ["listed": listed, "count": count, "most": IntakeResult.mostFindings]),
        in: language)
    }
    for line in UnknownNames(result.errors).lines(in: language) { StandardError.write(line + "\n") }
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
      .text(finding.told.text(in: language)), .text(finding.remedy.text(in: language)),
    ]
  }
}

extension Term {
  /// The word of a severity.
  init(_ severity: Finding.Severity) {
    self = Term(severity.rawValue, "severity.\(severity.rawValue)")
  }
}
