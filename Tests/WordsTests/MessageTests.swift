// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Words

@Suite struct MessageTests {
  @Test(
    "A text that belongs to the data is the same in every language", arguments: Language.allCases)
  func verbatimIsTheSame(language: Language) {
    #expect(Message(verbatim: "{Tủ} {{").text(in: language) == "{Tủ} {{")
  }
}
