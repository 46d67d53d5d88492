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

  @Test(arguments: [
    ("Tổng cộng*", "TỔNG CỘNG:", true), ("Cộng", "Cộng nhóm", false), ("Cộng", "cộng", true),
    ("Ngày * tháng * năm*", "Ngày 31 tháng 12 năm 2024", true), ("Tổng", "Tổng đài", false),
    ("*cộng", "Tổng cộng", true), ("*", "x", true),
  ])
  func `A star stands for any text`(_ pattern: String, _ text: String, _ matches: Bool) {
    #expect(TextPattern(pattern).matches(FoldedText.key(text)) == matches)
  }
}
