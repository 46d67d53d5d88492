// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import Words

@testable import Intake

struct FindingLogTests {
  private static func finding(
    _ code: FindingCode, row: Int, value: String? = nil, severity: Finding.Severity = .error
  ) -> Finding {
    Finding(
      severity: severity, code: code, file: "a.csv", row: row, value: value ?? String(row),
      message: Message(verbatim: "m"), remedy: Message(verbatim: "r"))
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

  @Test func `What is said of the same value in several rows is one finding with all of them`() {
    var (first, second) = (FindingLog(keeping: 2), FindingLog(keeping: 2))
    for (row, value) in [(2, "x"), (3, "y"), (4, "x"), (4, "x")] {
      first.append(Self.finding(.badDate, row: row, value: value))
    }
    for row in 5...9 { second.append(Self.finding(.badDate, row: row, value: "x")) }
    first.append(second)
    #expect(first.kept.map(\.rows) == [[2, 4, 5, 6, 7, 8, 9], [3]])
    #expect(first.counts.errors == 2)
    #expect(first.badRows["a.csv"] == Set(2...9))
    #expect(
      first.kept[0].description
        == "a.csv row 2: m; rows like this: 7 (2, 4, 5, 6, 7 …); r [bad-date]")
    #expect(first.kept[0].explanation(in: .english) == "m; r")
  }

  @Test func `A register of many bad rows keeps no more than the first 10,000 of a kind`() {
    let rows = (1...10_050).map { "x,desk,Oak desk,none \($0),o1,a,good,own,,,,,," }
    let result = Sample().adding("assets.csv", rows.joined(separator: "\n")).read()
    #expect(result.findings.count { $0.code == .badNumber } == 10_000)
    #expect(result.counts[.badNumber] == 10_050)
    #expect(result.badRows["assets.csv"].count == 10_050)
    #expect(result.inventory == nil)
  }
}
