// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Testing
import Words

struct YAMLSizeTests {
  @Test(arguments: [
    ("a: 1\n", 10_000_000, "the file is larger than 4 MiB"),
    ("? a\n", 1_000_000, "the file has more than 250,000 lines and commas"),
    ("a,", 250_001, "the file has more than 250,000 lines and commas"),
  ])
  func `A text that would take long to read is refused before it is read`(
    line: String, times: Int, told: String
  ) {
    let bytes = Array(repeating: Array(line.utf8), count: times).joined()
    #expect(YAMLSize.refusal(of: Array(bytes))?.description == told)
  }

  @Test func `As many lines as some 50,000 pins have are read`() {
    let pin = "  - {rule: reserve, asset: HP-11401-000007}\n"
    let bytes = Array(repeating: Array(pin.utf8), count: 50_000).joined()
    #expect(YAMLSize.refusal(of: Array(bytes)) == nil)
  }
}
