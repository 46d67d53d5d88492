// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import Words

struct NumberTextTests {
  @Test(arguments: [
    (Int64(0), "0.0"), (2_500, "2.5"), (3_210, "3.21"), (3_005, "3.005"), (1_000_000, "1,000.0"),
    (-1_250, "−1.25"),
  ])
  func `Kilometres have as many decimals as it takes`(metres: Int64, expected: String) {
    #expect(NumberText(.english).exactKilometres(metres) == expected)
  }

  @Test func `Kilometres have the decimal mark of the language`() {
    #expect(NumberText(.vietnamese).exactKilometres(1_234_567) == "1.234,567")
  }
}
