// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

struct TextMemoTests {
  @Test func `A text means in each place what was said there first`() {
    var memo = TextMemo<Int>()
    memo["bàn", 1] = 5
    memo["bàn", 2] = 7
    memo["bàn", 1] = 9
    #expect(memo["bàn", 1] == 5)
    #expect(memo["bàn", 2] == 7)
    #expect(memo["ban", 1] == nil)
  }
}
