// SPDX-License-Identifier: GPL-3.0-or-later

internal import Intake
internal import Testing

@testable internal import benchmark

@Suite struct FuzzSeedsTests {
  @Test func `Every input that fuzzing begins with can be read`() throws {
    for (index, bytes) in (FuzzSeeds.texts + FuzzSeeds.workbooks.map(\.archive)).enumerated() {
      let file = try RegisterFile(name: "\(index)", bytes: bytes)
      for sheet in file.sheets {
        var rows = try file.rows(of: sheet)
        while try rows.next() {}
        _ = try file.mergedRanges(of: sheet)
      }
    }
  }

  @Test(arguments: FuzzRun.Target.allCases)
  func `Changed inputs are read or refused, and do no harm`(target: FuzzRun.Target) throws {
    let tally = try FuzzRun(target: target, seed: 1).run(2_000)
    #expect(tally.read + tally.refused == 2_000)
    #expect(tally.read > 50 && tally.refused > 50)
  }
}
