// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

struct NearestWordTests {
  @Test(arguments: [
    ("Good", "good"), ("in use", "in_use"), ("in-use", "in_use"), ("godo", "good"),
    ("vacnat", "vacant"), ("purchase", "purchases"), ("x", nil), ("zzzzzzzz", nil), ("", nil),
  ])
  func `A mistyped word finds the word meant, and others none`(_ word: String, _ meant: String?) {
    let words = ["good", "fair", "in_use", "vacant", "purchases"]
    #expect(NearestWord.nearest(to: word, in: words) == meant)
  }

  @Test func `Of equally near words the first is taken`() {
    #expect(NearestWord.nearest(to: "cat", in: ["bat", "hat"]) == "bat")
    #expect(NearestWord.nearest(to: "cat", in: []) == nil)
  }
}
