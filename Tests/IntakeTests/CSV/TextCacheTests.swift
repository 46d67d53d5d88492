// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Intake

struct TextCacheTests {
  @Test(arguments: ["Bàn làm việc hiệu trưởng", "a", "", "Máy tính để bàn đồng bộ"])
  func `A text is the same the first time and later, composed or not`(text: String) {
    var cache = TextCache()
    let composed = NormalText.string(text)
    let decomposed = composed.decomposedStringWithCanonicalMapping
    for spelling in [composed, decomposed, composed, decomposed] {
      let found = Array(spelling.utf8).withUnsafeBufferPointer { cache.text($0) }
      #expect(Array(found.utf8) == Array(composed.utf8))
    }
  }

  @Test func `Ten thousand texts do not get mixed up`() {
    var cache = TextCache()
    for round in 0..<2 {
      for number in 0..<10_000 {
        let text = "a name of an asset, number \(number)"
        let found = Array(text.utf8).withUnsafeBufferPointer { cache.text($0) }
        #expect(found == text, "round \(round)")
      }
    }
  }
}
