// SPDX-License-Identifier: GPL-3.0-or-later

internal import Intake
internal import Inventory
internal import Reporting

/// All findings of a reading.
enum FindingList {
  static func report(_ findings: [Finding]) -> Report {
    var table = Table(
      "findings", Phrase("Findings", "Các phát hiện", "점검 결과"),
      [
        .init("severity", Phrase("Severity", "Mức độ", "심각도")),
        .init("file", Phrase("File", "Tệp", "파일")),
        .init("row", Phrase("Row", "Dòng", "행"), .count),
        .init("column", Phrase("Column", "Cột", "열")),
        .init("header", Phrase("Header", "Tiêu đề", "머리글")),
        .init("value", Phrase("Value", "Giá trị", "값")),
        .init("code", Phrase("Code", "Mã", "코드")),
        .init("message", Phrase("What is wrong", "Sai ở đâu", "문제")),
        .init("remedy", Phrase("What to do", "Cách sửa", "조치")),
      ])
    for finding in findings {
      table.append([
        .word(finding.severity.rawValue, finding.severity.phrase), .text(finding.file),
        Table.Cell(finding.row.map { Int64($0) }), Table.Cell(finding.columnLetter),
        Table.Cell(finding.column), Table.Cell(finding.value), .text(finding.code.rawValue),
        .text("\(finding.message)"), .text("\(finding.remedy)"),
      ])
    }
    return Report(
      "findings", Phrase("Findings", "Các phát hiện", "점검 결과"), facts: facts(findings), tables: [table])
  }

  private static func facts(_ findings: [Finding]) -> [Report.Fact] {
    let errors = findings.count { $0.severity == .error }
    return [
      .init("errors", Phrase("Errors", "Lỗi", "오류"), .number(Int64(errors)), .count),
      .init(
        "warnings", Phrase("Warnings", "Cảnh báo", "경고"), .number(Int64(findings.count - errors)),
        .count),
    ]
  }
}

extension Finding.Severity {
  /// What people call the severity.
  fileprivate var phrase: Phrase {
    switch self {
    case .error: Phrase("error", "lỗi", "오류")
    case .warning: Phrase("warning", "cảnh báo", "경고")
    }
  }
}
