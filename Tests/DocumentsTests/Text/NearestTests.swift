// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Testing

struct NearestTests {
  @Test(arguments: [
    ("purchase", "purchases"), ("form", "from"), ("godo", "good"), ("trasnfers", "transfers"),
    ("movin", "moving"), ("x", nil), ("qqqqqqqq", nil), ("", nil),
  ])
  func `A mistyped word finds the word meant, and others none`(word: String, meant: String?) {
    let words = ["from", "good", "transfers", "moving", "purchases"]
    #expect(nearest(to: word, among: words) == meant)
  }

  @Test func `Of equally near words the first is taken`() {
    #expect(nearest(to: "cat", among: ["bat", "hat"]) == "bat")
    #expect(nearest(to: "cat", among: []) == nil)
  }
}
