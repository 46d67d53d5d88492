// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Intake

struct FoldedNameTests {
  @Test(arguments: [
    ("Máy điều hoà", "máy điều hòa"), ("Bàn  làm việc ", "BÀN LÀM VIỆC"),
    ("Đồng hồ", "Dong ho"), ("Ghế", "GHẾ"), ("thuỷ", "thủy"), ("hoa\u{300}", "hòa"),
  ])
  func `Spellings of one name are found`(_ left: String, _ right: String) {
    #expect(FoldedName.areSpellings(left, right))
    #expect(FoldedName.areSpellings(right, left))
  }

  @Test(arguments: [
    ("bàn", "bạn"), ("má", "mà"), ("Bàn 1", "Bàn 2"), ("máy in", "máy in A4"), ("hòa", "hóa"),
    ("책상", "의자"),
  ])
  func `Other words are not`(_ left: String, _ right: String) {
    #expect(!FoldedName.areSpellings(left, right))
  }

  @Test func `A folded name has small letters without accents and single spaces`() {
    #expect(
      FoldedName.loose("  Đường  Hoàng\tVăn THỤ Éß책") == Array("duong hoang van thu eß책".utf8))
  }
}
