// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Seeds
import Testing

@testable import Sensitivity

struct MarginalTests {
  @Test(arguments: UInt64(1)...10)
  func `One more and one fewer change the optimum as a changed quantity does`(
    block: UInt64
  ) throws {
    var compared = 0
    for seed in (block * 2_000)..<(block * 2_000 + 40) {
      guard let solved = try SolvedCase(seed: seed) else { continue }
      var random = SplitMix64(seed: seed, purpose: "marginals")
      for marginal in random.shuffled(try solved.planned.marginals()).prefix(4) {
        try checkMore(marginal, solved, "seed \(seed)")
        try checkFewer(marginal, solved, "seed \(seed)")
        compared += 1
      }
    }
    #expect(compared > 50)
  }

  private func checkMore(
    _ marginal: Marginal, _ solved: SolvedCase, _ seed: Comment
  ) throws {
    let network = try #require(
      solved.planned.networks.first { solved.has(marginal.assetClass, in: $0) })
    let added = solved.added(marginal, to: network)
    let changes = try solved.changes(network.market) { $0.added = added }
    #expect(changes == marginal.more.changes, seed)
    guard !marginal.more.exchanges.isEmpty else { return }
    #expect(Carried(marginal.more.exchanges, solved.planned).keepsRules, seed)
  }

  private func checkFewer(
    _ marginal: Marginal, _ solved: SolvedCase, _ seed: Comment
  ) throws {
    let planned = solved.planned
    var losses: [[Int64]?] = []
    for (index, lot) in planned.problem.lots.enumerated() {
      guard lot.key.assetClass == marginal.assetClass, lot.key.office == marginal.office else {
        continue
      }
      let place = try #require(planned.placeOfLot[index])
      losses.append(
        try solved.changes(planned.networks[place.market].market) { $0.shortened = place.index })
    }
    #expect(marginal.items > 0 || losses.isEmpty, seed)
    let isLost = losses.contains { $0 == nil }
    let worst = losses.compactMap(\.self).max { $0.lexicographicallyPrecedes($1) }
    #expect(marginal.fewer?.changes == (isLost ? nil : worst), seed)
    guard let fewer = marginal.fewer, !fewer.exchanges.isEmpty else { return }
    let before = try Carried([], planned).values()
    let carried = Carried(fewer.exchanges, planned)
    #expect(carried.keepsRules, seed)
    #expect(try zip(carried.values(), before).map { $0 - $1 } == fewer.changes, seed)
  }
}

extension SolvedCase {
  /// Whether a market has needs or lots of a class.
  fileprivate func has(
    _ kind: Position<Inventory.AssetClass>, in network: SolvedMarket
  ) -> Bool {
    network.component.needs.contains { planned.problem.needs[$0].assetClass == kind }
      || network.component.lots.contains { planned.problem.lots[$0].key.assetClass == kind }
  }

  /// The item that a marginal value adds, offered to each need by itself.
  fileprivate func added(_ marginal: Marginal, to network: SolvedMarket) -> Market.LotSide {
    let problem = planned.problem
    var offers: [Market.Offer] = []
    for (index, need) in network.component.needs.enumerated() {
      let asked = problem.needs[need].assetClass
      let penalty =
        asked == marginal.assetClass
        ? 0
        : problem.inventory.substitutions.first {
          $0.needed == asked && $0.substitute == marginal.assetClass
        }?.penalty
      if let penalty { offers.append(Market.Offer(needs: index..<index + 1, penalty: penalty)) }
    }
    return problem.addedItem(
      of: marginal.assetClass, at: marginal.office, heir: marginal.heir, offers: offers)
  }
}
