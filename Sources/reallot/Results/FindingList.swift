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
      Term("listed", "Listed below", "Liệt kê dưới đây", "아래 목록"), .number(Int64(listed)), .count)
    return [
      .init(Term("errors", "Errors", "Lỗi", "오류"), .number(Int64(counts.errors)), .count),
      .init(
        Term("warnings", "Warnings", "Cảnh báo", "경고"), .number(Int64(counts.warnings)), .count),
    ] + (listed < counts.total ? [listedFact] : [])
  }

  /// What was read from each sheet of a register, and what was passed over there.
  private static func registers(_ sheets: [SheetSummary], in language: Language) -> [Table] {
    guard !sheets.isEmpty else { return [] }
    let columns = [
      Table.Column(Term("file", "File", "Tệp", "파일")),
      Table.Column(Term("sheet", "Sheet", "Trang tính", "시트")),
      Table.Column(Term("mapping", "Mapping", "Bản ánh xạ", "매핑")),
      Table.Column(Term("rows_read", "Rows read", "Số dòng đã đọc", "읽은 행"), .count),
      Table.Column(Term("passed_over", "Passed over", "Bỏ qua", "건너뛴 행")),
    ]
    let rows = sheets.map { sheet -> [Table.Cell] in
      [
        .text(sheet.file), Table.Cell(sheet.sheet), .text(sheet.mapping),
        .number(Int64(sheet.rowCount)), .text(passedOver(sheet.skipped, in: language)),
      ]
    }
    return [Table(Term("registers", "Registers", "Các sổ", "대장"), columns, rows: rows)]
  }

  /// How many rows were passed over for each reason.
  private static func passedOver(_ rows: [SkippedRow], in language: Language) -> String {
    SkippedRow.Reason.allCases.compactMap { reason in
      let count = rows.count { $0.reason == reason }
      return count == 0 ? nil : "\(count) × \(reason.message.text(in: language))"
    }.joined(separator: ", ")
  }

  private static let title = Term("findings", "Findings", "Kết quả kiểm tra", "점검 결과")

  private static let columns: [Table.Column] = [
    .init(Term("severity", "Severity", "Mức độ", "심각도")),
    .init(Term("file", "File", "Tệp", "파일")),
    .init(Term("sheet", "Sheet", "Trang tính", "시트")),
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
    self =
      switch severity {
      case .error: Term("error", "error", "lỗi", "오류")
      case .warning: Term("warning", "warning", "cảnh báo", "경고")
      }
  }
}
