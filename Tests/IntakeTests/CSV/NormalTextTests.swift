// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Intake

struct NormalTextTests {
  @Test(arguments: [
    ("hoa\u{300}", "hoà"), ("An Bie\u{302}n", "An Biên"), ("ô\u{309}", "ổ"),
    ("\u{1112}\u{1161}\u{11AB}", "한"), ("plain", "plain"), ("5 ₫ – ok", "5 ₫ – ok"),
    ("\u{212B}", "Å"),
  ])
  func `Text becomes its composed form`(_ text: String, _ composed: String) {
    let bytes = Array(text.utf8)
    let found = bytes.withUnsafeBufferPointer { NormalText.string($0) }
    #expect(Array(found.utf8) == Array(composed.utf8))
  }
}
