// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Reporting

struct ShortenedTextTests {
  @Test(arguments: [
    ("Phòng Kinh tế", 13, "Phòng Kinh tế"), ("Phòng Kinh tế", 12, "Phòng Kinh…"),
    ("Phòng Văn hóa - Xã hội", 17, "Phòng Văn hóa…"), ("Phòng", 3, "Ph…"), ("Phòng", 1, "…"),
    ("총무과 민원팀", 8, "총무과…"), ("Tòa nhà (A)", 10, "Tòa nhà…"), ("", 0, ""),
  ])
  func `A text that is too long ends with an ellipsis behind a letter or digit`(
    text: String, columns: Int, expected: String
  ) {
    let short = text.shortened(to: columns)
    #expect(short == expected)
    #expect(short.displayWidth <= columns)
  }

  @Test func `Capitals and Korean letters take more room on a drawing`() {
    #expect("phòng".shortened(toDrawn: 35) == "phòng")
    #expect("PHÒNG".shortened(toDrawn: 35) == "PHÒ…")
    #expect("민원팀".shortened(toDrawn: 42) == "민원팀")
    #expect("민원팀".shortened(toDrawn: 41) == "민원…")
  }
}
