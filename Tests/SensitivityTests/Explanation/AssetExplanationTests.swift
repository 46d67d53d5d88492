// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Sensitivity
@testable import benchmark

struct AssetExplanationTests {
  @Test(arguments: UInt64(1)...4)
  func `An asset's choices change as much as the needs say that it may serve`(
    block: UInt64
  ) throws {
    for seed in (block * 500)..<(block * 500 + 40) {
      guard let planned = try DeskCase(seed: seed)?.planned else { continue }
      for row in planned.inventory.assets.positions.prefix(3) {
        for part in try planned.explanation(of: row).parts {
          for choice in part.choices {
            let other = try planned.explanation(of: choice.need).choices
              .first { $0.lot == part.lot }
            #expect(other?.changes == choice.changes, "seed \(seed)")
          }
        }
      }
    }
  }

  @Test func `What becomes of every item of a row is told`() throws {
    for seed in UInt64(4_000)..<4_040 {
      guard let planned = try DeskCase(seed: seed)?.planned else { continue }
      for row in planned.inventory.assets.positions {
        let explanation = try planned.explanation(of: row)
        let told =
          explanation.assignments.reduce(0) { $0 + $1.items.count }
          + explanation.remainders.reduce(0) { $0 + $1.items.count }
        #expect(told == planned.inventory.assets[row].quantity, "seed \(seed)")
      }
    }
  }
}
