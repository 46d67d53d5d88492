// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import benchmark

struct ConflictOracleTests {
  @Test(arguments: UInt64(1)...4)
  func `Rules that contradict are those that trying all sets of rules finds`(
    block: UInt64
  ) throws {
    var sizes: [Int: Int] = [:]
    for seed in (block * 10_000)..<(block * 10_000 + 60) {
      guard let oracle = try ConflictOracle(seed: seed) else { continue }
      #expect(oracle.faults == [], "seed \(seed)")
      sizes[oracle.smallest, default: 0] += 1
    }
    #expect(sizes.values.reduce(0, +) > 5)
  }

  @Test func `Some of these need two rules and more to contradict`() throws {
    let sizes = try (UInt64(10_000)..<10_100).compactMap { try ConflictOracle(seed: $0)?.smallest }
    #expect(sizes.contains(1))
    #expect(sizes.contains { $0 > 1 })
  }

  @Test func `In some of these several rules have to be dropped together`() throws {
    let several = try (UInt64(10_000)..<10_100).compactMap {
      try ConflictOracle(seed: $0)?.needsSeveral
    }
    #expect(several.contains(true))
    #expect(several.contains(false))
  }
}
