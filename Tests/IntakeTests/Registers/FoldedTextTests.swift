// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

@testable internal import Intake

struct FoldedTextTests {
  @Test(arguments: [
    ("Điều hoà", "điều  hòa"), ("Điều hoà", "Điều hoà".decomposedStringWithCanonicalMapping),
    ("TÌNH\nTRẠNG ", "tình trạng"),
  ])
  func `Capitals, blanks and the place of a tone make no difference`(_ one: String, _ other: String)
  {
    #expect(FoldedText.key(one) == FoldedText.key(other))
  }

  @Test(arguments: [("bàn", "bán"), ("đo", "do"), ("ban", "bàn")])
  func `Every mark counts`(_ one: String, _ other: String) {
    #expect(FoldedText.key(one) != FoldedText.key(other))
  }

  @Test(arguments: [0x21..<0x2000, 0x4DF0..<0x4E10, 0x9FC0..<0xA000, 0xABF0..<0xD7B0])
  func `Letters taken apart one by one are those of the whole text`(_ values: Range<UInt32>) throws
  {
    for value in values {
      let letter = String(try #require(UnicodeScalar(value)))
      // A letter that is not Latin has the whole text taken apart.
      let (alone, beside) = (
        FoldedText.key("x" + letter + "y"), FoldedText.key("x" + letter + "y π")
      )
      #expect(alone + " π" == beside, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [0xC0..<0x250, 0x1E00..<0x1F00, 0xAC00..<0xD7A4])
  func `A header is spelt in one way, however its letters came, so that its bytes tell it`(
    _ values: Range<UInt32>
  ) throws {
    for value in values {
      let letter = String(try #require(UnicodeScalar(value)))
      // Marks in another order are the same letter.
      let marks = letter.decomposedStringWithCanonicalMapping.unicodeScalars
      let turned = marks.first.map {
        String($0) + String(String.UnicodeScalarView(marks.dropFirst().reversed()))
      }
      for other in [String(String.UnicodeScalarView(marks)), turned ?? ""] where other == letter {
        let names = [letter, other].map { HeaderName(header: "Ho\($0) \($0)n (đ)") }
        #expect(names[0] == names[1], "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test(arguments: [
    ("Tổng cộng*", "TỔNG CỘNG:", true), ("Cộng", "Cộng nhóm", false), ("Cộng", "cộng", true),
    ("Ngày * tháng * năm*", "Ngày 31 tháng 12 năm 2024", true), ("Tổng", "Tổng đài", false),
    ("*cộng", "Tổng cộng", true), ("*", "x", true), ("", "", true), ("", "x", false),
    ("*", "", true), ("x", "", false),
  ])
  func `A star stands for any text`(_ pattern: String, _ text: String, _ matches: Bool) {
    #expect(TextPattern(pattern).matches(FoldedText.key(text)) == matches)
    #expect(TextPatterns(["Zz", pattern]).matches(FoldedText.key(text)) == matches)
  }

  @Test func `Of several patterns any may match, and without any none does`() {
    let patterns = TextPatterns(["Tổng*", "*cộng", "Sum"])
    #expect(["tổng số", "mang cộng", "sum"].allSatisfy { patterns.matches(FoldedText.key($0)) })
    #expect(!patterns.matches("summe"))
    #expect(!TextPatterns([]).matches("") && !TextPatterns([]).matches("sum"))
  }
}
