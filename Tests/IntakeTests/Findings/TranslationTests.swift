// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing
import Words

@testable import Intake

struct TranslationTests {
  /// Every form that the cases of all codes give, those inside other sentences too.
  private static let forms = Set(
    FindingCase.all.flatMap { $0.read().findings }.flatMap { $0.message.forms + $0.remedy.forms }
  ).filter { form in form.contains { $0.isLetter } }.sorted()

  @Test(arguments: forms)
  func `Every form of a finding is said in Vietnamese and Korean`(_ form: String) {
    #expect(Translation.all.contains { $0.form == form })
  }

  @Test(arguments: Translation.all)
  func `A translation keeps every place of the English form`(_ translation: Translation) {
    let places = Self.places(in: translation.form)
    #expect(Self.places(in: translation.vietnamese) == places)
    #expect(Self.places(in: translation.korean) == places)
    #expect(translation.vietnamese != translation.form)
    #expect(translation.korean != translation.form)
  }

  @Test func `No form is translated twice`() {
    let forms = Translation.all.map(\.form)
    #expect(forms.count == Set(forms).count)
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

  @Test func `A form that nobody translated stays English`() {
    let wording: Wording = "nobody says \("this")"
    #expect(wording.text(in: .korean) == "nobody says this")
  }

  private static func places(in form: String) -> [String] {
    form.matches(of: /\{\d+\}/).map { String($0.output) }.sorted()
  }
}
