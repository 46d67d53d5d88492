// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing

@testable import Sensitivity

struct PurchaseFreedomTests {
  @Test(arguments: UInt64(1)...8)
  func `Purchases of every optimal plan are those that cannot be fewer at the same levels`(
    block: UInt64
  ) throws {
    var free = 0
    for seed in (block * 3_000)..<(block * 3_000 + 40) {
      guard let solved = try SolvedCase(seed: seed) else { continue }
      for purchase in try solved.planned.purchases() {
        let place = try #require(solved.planned.placeOfNeed[Int(purchase.need.index)])
        let optimum = PlainOptimum(
          market: solved.planned.networks[place.market].market, levels: solved.levels)
        let least = try optimum.fewestBought(need: place.index)
        #expect(purchase.least == least, "seed \(seed)")
        #expect(purchase.elsewhere.isEmpty || purchase.least < purchase.bought, "seed \(seed)")
        free += purchase.least < purchase.bought ? 1 : 0
      }
    }
    #expect(free > 0)
  }
}
