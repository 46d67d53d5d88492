// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import Words

@testable import Intake

struct FindingLanguageTests {
  private static let findings = FindingCase.all.flatMap { $0.read().findings }

  @Test(arguments: [Language.vietnamese, .korean])
  func `Nothing that a finding says stays English`(_ language: Language) {
    for message in Self.findings.flatMap({ [$0.message, $0.remedy] }) {
      #expect(
        message.key != nil && message.text(in: language) != message.description, "\(message)")
    }
  }

  @Test func `Two findings of a kind have one key`() {
    let keys = [",2,", ",3,"].map { quantity in
      Sample().changing("assets.csv", ",2,", to: "\(quantity)x,").read().findings.map(\.message.key)
    }
    #expect(keys[0] == keys[1])
  }

  @Test(arguments: [
    (
      Language.vietnamese,
      "assets.csv dòng 2, cột B (class): không có chủng loại 'desc' trong classes.csv; "
        + "sửa lại hoặc bổ sung vào classes.csv — có phải ý bạn là 'desk'? [unknown-reference]"
    ),
    (
      .korean,
      "assets.csv 2행, B열(class): classes.csv에 품목 'desc'이(가) 없음; "
        + "고치거나 classes.csv에 추가할 것 — 'desk'을(를) 쓰려던 것인지요? [unknown-reference]"
    ),
    (
      .english,
      "assets.csv row 2, column B (class): 'desc' is not a class of classes.csv; "
        + "correct it, or add it to classes.csv — did you mean 'desk'? [unknown-reference]"
    ),
  ])
  func `A finding is told in a language`(_ language: Language, _ text: String) {
    let findings = Sample().changing("assets.csv", ",desk,", to: ",desc,").read().findings
    #expect(findings.map { $0.text(in: language) } == [text])
  }

  /// A place: the file, the sheet, the row, the header and the column.
  private typealias Place = (String, String?, Int?, String?, Int?)

  private static let places: [(place: Place, english: String, vietnamese: String, korean: String)] =
    [
      (("a.csv", nil, nil, nil, nil), "a.csv", "a.csv", "a.csv"),
      (("a.yaml", nil, nil, "name", nil), "a.yaml, name", "a.yaml, name", "a.yaml, name"),
      (("a.csv", nil, 2, nil, nil), "a.csv row 2", "a.csv dòng 2", "a.csv 2행"),
      (
        ("a.csv", nil, 2, "Tên", 3), "a.csv row 2, column C (Tên)", "a.csv dòng 2, cột C (Tên)",
        "a.csv 2행, C열(Tên)"
      ),
      (
        ("a.csv", nil, 2, "no header", 3), "a.csv row 2, column C (no header)",
        "a.csv dòng 2, cột C (không có tiêu đề)", "a.csv 2행, C열(머리글 없음)"
      ),
      (("a.yaml", nil, 2, nil, nil), "a.yaml line 2", "a.yaml dòng 2", "a.yaml 2행"),
      (
        ("a.yaml", nil, 2, "name", nil), "a.yaml line 2, name", "a.yaml dòng 2, name",
        "a.yaml 2행, name"
      ),
      (
        ("a.xlsx", "S", nil, nil, nil), "a.xlsx, sheet 'S'", "a.xlsx, trang tính 'S'",
        "a.xlsx, 시트 'S'"
      ),
      (
        ("a.xlsx", "S", nil, "Tên", 3), "a.xlsx, sheet 'S', column C (Tên)",
        "a.xlsx, trang tính 'S', cột C (Tên)", "a.xlsx, 시트 'S', C열(Tên)"
      ),
      (
        ("a.xlsx", "S", 2, nil, nil), "a.xlsx, sheet 'S', row 2", "a.xlsx, trang tính 'S', dòng 2",
        "a.xlsx, 시트 'S', 2행"
      ),
      (
        ("a.xlsx", "S", 2, "Tên", 3), "a.xlsx, sheet 'S', row 2, column C (Tên)",
        "a.xlsx, trang tính 'S', dòng 2, cột C (Tên)", "a.xlsx, 시트 'S', 2행, C열(Tên)"
      ),
    ]

  @Test(arguments: places.indices)
  func `A place is told in a language`(_ index: Int) {
    let (place, english, vietnamese, korean) = Self.places[index]
    let finding = Finding(
      code: .badKey, file: place.0, sheet: place.1, row: place.2, column: place.3,
      columnNumber: place.4, message: Message("cell.empty"), remedy: Message("cell.fill"))
    let texts = [Language.english, .vietnamese, .korean].map { finding.place.text(in: $0) }
    #expect(texts == [english, vietnamese, korean])
  }
}
