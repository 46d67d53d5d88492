// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import Words

@testable import Intake

struct FindingLogTests {
  private static func finding(
    _ code: FindingCode, row: Int, severity: Finding.Severity = .error
  ) -> Finding {
    Finding(
      severity: severity, code: code, file: "a.csv", row: row, message: Message(verbatim: "m"),
      remedy: Message(verbatim: "r"))
  }

  @Test func `The first findings of each code are kept, and all are counted`() {
    var log = FindingLog(keeping: 2)
    for row in 2...6 { log.append(Self.finding(.badDate, row: row)) }
    log.append(Self.finding(.badKey, row: 9, severity: .warning))
    #expect(log.kept.compactMap(\.row) == [2, 3, 9])
    #expect((log.counts.errors, log.counts.warnings) == (5, 1))
    #expect((log.counts[.badDate], log.counts[.badKey], log.counts[.oddCost]) == (5, 1, 0))
    #expect(log.badRows["a.csv"] == [2, 3, 4, 5, 6])
  }

  @Test func `A log takes in another with its true numbers`() {
    var (first, second) = (FindingLog(keeping: 2), FindingLog(keeping: 2))
    first.append(Self.finding(.badDate, row: 2))
    for row in 3...5 { second.append(Self.finding(.badDate, row: row)) }
    first.append(second)
    #expect(first.kept.compactMap(\.row) == [2, 3])
    #expect(first.counts.total == 4)
    #expect(first.badRows.count == 4)
  }

  @Test func `A register of many bad rows keeps no more than the first 10,000 of a kind`() {
    let rows = Array(repeating: "x,desk,Oak desk,none,o1,a,good,own,,,,,,", count: 10_050)
    let result = Sample().adding("assets.csv", rows.joined(separator: "\n")).read()
    #expect(result.findings.count { $0.code == .badNumber } == 10_000)
    #expect(result.counts[.badNumber] == 10_050)
    #expect(result.badRows["assets.csv"].count == 10_050)
    #expect(result.inventory == nil)
  }
}
