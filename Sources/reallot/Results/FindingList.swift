// SPDX-License-Identifier: GPL-3.0-or-later

internal import Intake
internal import Inventory
internal import Reporting

/// The findings of a reading, with their true numbers.
enum FindingList {
  static func report(_ result: IntakeResult, in language: Language) -> Report {
    Report(
      title, facts: facts(of: result),
      tables: [Table(title, columns, rows: result.findings.map { cells(of: $0, in: language) })])
  }

  /// The true numbers, and how many of them are listed where that is less.
  private static func facts(of result: IntakeResult) -> [Report.Fact] {
    let (listed, counts) = (result.findings.count, result.counts)
    let listedFact = Report.Fact(
      Term("listed", "Listed below", "Liệt kê dưới đây", "아래 목록"), .number(Int64(listed)), .count)
    return [
      .init(Term("errors", "Errors", "Lỗi", "오류"), .number(Int64(counts.errors)), .count),
      .init(
        Term("warnings", "Warnings", "Cảnh báo", "경고"), .number(Int64(counts.warnings)), .count),
    ] + (listed < counts.total ? [listedFact] : [])
  }

  private static let title = Term("findings", "Findings", "Kết quả kiểm tra", "점검 결과")

  private static let columns: [Table.Column] = [
    .init(Term("severity", "Severity", "Mức độ", "심각도")),
    .init(Term("file", "File", "Tệp", "파일")),
    .init(Term("row", "Row", "Dòng", "행"), .count),
    .init(Term("column", "Column", "Cột", "열")),
    .init(Term("header", "Header", "Tiêu đề cột", "머리글")),
    .init(Term("value", "Value", "Giá trị", "값")),
    .init(Term("code", "Code", "Mã", "코드")),
    .init(Term("message", "What is wrong", "Vấn đề", "문제")),
    .init(Term("remedy", "What to do", "Cách xử lý", "조치")),
  ]

  private static func cells(of finding: Finding, in language: Language) -> [Table.Cell] {
    [
      .term(Term(finding.severity)), .text(finding.file),
      Table.Cell(finding.row.map { Int64($0) }), Table.Cell(finding.columnLetter),
      Table.Cell(finding.column), Table.Cell(finding.value), .text(finding.code.rawValue),
      .text(finding.message.text(in: language)), .text(finding.remedy.text(in: language)),
    ]
  }
}

extension Term {
  /// The word of a severity.
  init(_ severity: Finding.Severity) {
    self =
      switch severity {
      case .error: Term("error", "error", "lỗi", "오류")
      case .warning: Term("warning", "warning", "cảnh báo", "경고")
      }
  }
}
