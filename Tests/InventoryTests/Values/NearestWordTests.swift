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

  @Test func `Words of any lengths are compared one after the other`() {
    let words = NearestWords(["chairs and tables of the hall", "desk", "chair", "cahir red"])
    #expect(words.nearest(to: "chairs and tabels of teh hall") == "chairs and tables of the hall")
    #expect(words.nearest(to: "dsek") == "desk")
    #expect(words.nearest(to: "chair red") == "cahir red")
    #expect(words.nearest(to: "lamp") == nil)
  }

  @Test func `Of equally near words the first is taken`() {
    #expect(NearestWord.nearest(to: "cat", in: ["bat", "hat"]) == "bat")
    #expect(NearestWord.nearest(to: "cat", in: []) == nil)
  }
}
