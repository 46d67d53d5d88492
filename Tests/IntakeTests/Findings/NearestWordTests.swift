// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Intake

struct NearestWordTests {
  @Test(arguments: [
    ("Good", "good"), ("in use", "in_use"), ("godo", "good"), ("vacnat", "vacant"), ("zzz", nil),
    ("", nil),
  ])
  func `The nearest word is meant, if any is near`(_ word: String, _ meant: String?) {
    #expect(NearestWord.nearest(to: word, in: ["good", "fair", "in_use", "vacant"]) == meant)
  }
}
