// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import benchmark

struct DeskOracleTests {
  @Test(arguments: UInt64(1)...10)
  func `Changes of a plan are those of the optimum of the changed problem`(
    block: UInt64
  ) throws {
    var (compared, runs, bound) = (0, 0, 0)
    for seed in (block * 1_000)..<(block * 1_000 + 40) {
      guard let oracle = try DeskOracle(seed: seed) else { continue }
      #expect(oracle.faults == [], "seed \(seed)")
      compared += oracle.compared
      runs += oracle.runs
      bound += oracle.bound
    }
    #expect(compared > 300)
    #expect(runs > 50)
    #expect(bound > 2)
  }
}
