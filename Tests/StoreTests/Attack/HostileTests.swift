// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

@testable internal import benchmark

@Suite struct HostileTests {
  @Test(arguments: [
    (Answer(.exit(1), seconds: 2, peak: 300), HostileUse.table, Verdict.refused),
    (Answer(.exit(2), seconds: 5), .sniff, .refused),
    (Answer(.exit(2), seconds: 3), .table, .costly),
    (Answer(.exit(2), peak: 301), .table, .costly),
    (Answer(.exit(0)), .table, .wrong),
    (Answer(.exit(0), peak: 301), .sniff, .costly),
    (Answer(.exit(0), seconds: 5), .sniff, .before),
    (Answer(.signal(9)), .table, .signalled),
  ])
  func `A hostile file is refused within its limits`(
    answer: Answer, use: HostileUse, verdict: Verdict
  ) {
    #expect(Hostile.verdict(answer, use) == verdict)
  }

  @Test func `A text is repeated as often as it is said, whatever its length`() throws {
    let scratch = Scratch()
    let path = URL(fileURLWithPath: scratch.path(of: "hostile"))
    let file = HostileFile("short", .text("HEADER\n", "xyz", times: 700_001, "end"), [])
    try file.write(to: path, header: "a,b")
    let expected = "a,b\n" + String(repeating: "xyz", count: 700_001) + "end"
    #expect(try String(contentsOf: path, encoding: .utf8) == expected)
  }
}
