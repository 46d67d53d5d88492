// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import benchmark

struct PlanOracleTests {
  @Test(arguments: UInt64(1)...10)
  func `Plans agree with an integer programme over all arcs and with brute force`(
    block: UInt64
  ) throws {
    for seed in (block * 1_000)..<(block * 1_000 + 40) {
      #expect(try PlanOracle.check(OracleCase(seed: seed)).faults == [], "seed \(seed)")
    }
  }

  /// A merger on which a relaxation within budgets ends a hair beyond the box that it looks at.
  @Test func `A box is divided only where whole numbers lie on both sides`() throws {
    #expect(try PlanOracle.check(OracleCase(seed: 103_151)).faults == [])
  }
}
