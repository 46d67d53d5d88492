// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Documents

struct JSONValueTests {
  @Test func `Members stand one a line in their order, lists of single values on one line`() {
    let value: JSONValue = [
      "b": ["x", 1, true], "a": [["c": -2], []], "d": [:], "e": "\"\n",
    ]
    #expect(
      value.text == #"""
        {
          "b": ["x", 1, true],
          "a": [
            {
              "c": -2
            },
            []
          ],
          "d": {},
          "e": "\"\u000a"
        }
        """#)
  }
}
