// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

struct NearNameTests {
  private static let alike: [(String, String, [NearName.Difference])] = [
    ("b", "B", [.capitals]),
    ("MEET ING", "MEETING", [.blanks]),
    ("T 2", "T\u{A0}\u{A0}2", [.blanks]),
    ("T2", "T2\u{200B}", [.invisible(["\u{200B}"])]),
    ("\u{FEFF}a\u{AD}", "A", [.capitals, .invisible(["\u{AD}", "\u{FEFF}"])]),
    ("Ａ１", "A1", [.form]),
    ("ﬁ x", "FIX", [.form, .blanks]),
    ("Đội", "đội", [.capitals]),
    ("한글", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", [.form]),
  ]

  @Test(arguments: alike)
  func `Ids that people read as one have one key`(
    _ left: String, _ right: String, _ differences: [NearName.Difference]
  ) {
    #expect(NearName.key(left) == NearName.key(right))
    #expect(NearName.differences(left, right) == differences)
    #expect(NearName.differences(right, left) == differences)
  }

  @Test(arguments: [
    ("VII", "VIII"), ("b", "bb"), ("Đ", "D"), ("o", "0"), ("a-b", "ab"), ("à", "a"),
  ])
  func `Ids that differ in a letter have two keys`(_ left: String, _ right: String) {
    #expect(NearName.key(left) != NearName.key(right))
  }
}
