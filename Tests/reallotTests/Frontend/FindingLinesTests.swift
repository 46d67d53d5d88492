// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
import Inventory
import Testing
import Words

@testable import reallot

struct FindingLinesTests {
  @Test func `Errors are told alone, the first 20 with the true total`() {
    let result = Self.result(errors: 30, warnings: 2)
    let lines = FindingLines(result, folder: "x", language: .english).lines
    #expect(lines.count == 21)
    #expect(
      lines[0]
        == "error: assets.csv row 2: the cell is empty; fill it; every row needs one [empty-cell]")
    #expect(lines[20] == "30 errors, 2 warnings; 'reallot inventory check x' shows all of them")
  }

  @Test func `Warnings are told where nothing is wrong`() {
    let lines = FindingLines(Self.result(errors: 0, warnings: 2), folder: "x", language: .english)
      .lines
    #expect(lines.map { $0.prefix(8) } == ["warning:", "warning:", "2 warnin"])
    #expect(lines[2] == "2 warnings")
  }

  @Test(arguments: [
    (
      Language.vietnamese,
      "lỗi: assets.csv dòng 2: ô trống; điền giá trị; dòng nào cũng phải có [empty-cell]",
      "1 lỗi, 1 cảnh báo; chạy 'reallot inventory check x' để xem tất cả"
    ),
    (
      .korean, "오류: assets.csv 2행: 칸이 비어 있음; 값을 채울 것. 모든 행에 필요함 [empty-cell]",
      "오류 1건, 경고 1건; 전체 목록은 'reallot inventory check x'로 볼 것"
    ),
  ])
  func `Lines are told in a language`(_ language: Language, _ line: String, _ total: String) {
    let lines = FindingLines(Self.result(errors: 1, warnings: 1), folder: "x", language: language)
      .lines
    #expect(lines == [line, total])
  }

  private static func result(errors: Int, warnings: Int) -> IntakeResult {
    let findings = (0..<errors + warnings).map {
      Finding(
        severity: $0 < errors ? .error : .warning, code: .emptyCell, file: "assets.csv",
        row: $0 + 2, message: Message("cell.empty"), remedy: Message("cell.fill"))
    }
    return IntakeResult(
      inventory: nil, findings: findings, counts: FindingCounts(findings), badRows: RowSet(),
      rowCounts: [:])
  }
}
