// SPDX-License-Identifier: GPL-3.0-or-later

internal import Intake
internal import Testing

@testable internal import benchmark

@Suite struct FuzzSeedsTests {
  @Test func `Every input that fuzzing begins with can be read and shows the readers something`()
    throws
  {
    var (merged, hidden) = (0, 0)
    for (index, bytes) in (FuzzSeeds.texts + FuzzSeeds.workbooks.map(\.archive)).enumerated() {
      let file = try RegisterFile(name: "\(index)", bytes: bytes)
      var cells = 0
      for sheet in file.sheets {
        var rows = try file.rows(of: sheet)
        while try rows.next() { cells += rows.row.cells.count }
        merged += try file.mergedRanges(of: sheet).count
        if sheet.visibility != .visible { hidden += 1 }
      }
      #expect(cells > 0, "input \(index)")
    }
    #expect(merged > 0 && hidden > 0)
  }

  @Test(arguments: FuzzRun.Target.allCases)
  func `Changed inputs are read or refused, and do no harm`(target: FuzzRun.Target) throws {
    // What is done with a whole register takes a hundred times as long as reading it.
    let count = target == .registers ? 60 : 1_000
    let tally = try FuzzRun(target: target, seed: 1).run(count)
    #expect(tally.read + tally.refused == count)
    #expect(tally.read > count / 30 && tally.refused > count / 30)
  }
}
