// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Seeds
import Testing

struct WearTests {
  @Test(arguments: [
    // Seven Decembers lie between 2018 and mid-2025; 1000 / 8 = 125.
    ("2018", "2025-06-30", 875), ("2018-12-31", "2025-06-30", 875),
    // The December of the inventory's own date counts once it is over.
    ("2018", "2025-12-30", 875), ("2018", "2025-12-31", 1000), ("2018", "2025", 1000),
    ("2019", "2025-12", 875),
    ("2025-03", "2025-06-30", 0), ("2026", "2025-06-30", 0), ("1905", "2025-06-30", 1000),
  ])
  func `A year's wear counts once its December is over`(
    _ start: String, _ asOf: String, _ accumulated: Int64
  ) throws {
    let wear = Wear(
      cost: 1000, usefulLifeYears: 8, inUseSince: try #require(PartialDate(start)),
      asOf: try #require(PartialDate(asOf)))
    #expect(wear.yearly == 125)
    #expect(wear.accumulated == accumulated)
    #expect(wear.residual == 1000 - accumulated)
  }

  @Test func `The last year takes the remainder`() throws {
    let start = try #require(PartialDate("2018"))
    let residuals = try (2018...2026).map { year in
      let asOf = try #require(PartialDate(year: year, month: 6))
      return Wear(cost: 15_000_000, usefulLifeYears: 7, inUseSince: start, asOf: asOf).residual
    }
    #expect(residuals[6] == 15_000_000 - 6 * 2_142_857)
    #expect(residuals[7] == 0)
  }

  @Test func `Wear never leaves the cost, whatever the numbers`() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let cost = Int64(truncatingIfNeeded: random.next() >> (1 + random.next() % 62))
      let start = try #require(PartialDate(year: 1 + Int(random.next() % 9999)))
      let asOf = try #require(PartialDate(year: 1 + Int(random.next() % 9999), month: 7))
      let life = 1 + Int(random.next() % 200)
      let wear = Wear(cost: cost, usefulLifeYears: life, inUseSince: start, asOf: asOf)
      #expect((0...cost).contains(wear.accumulated))
      #expect(wear.residual + wear.accumulated == cost)
      #expect((wear.residual == 0) == (cost == 0 || asOf.year - start.year >= life))
    }
  }

  @Test func `An inventory derives wear from the class where cost and date are known`() throws {
    let asOf = try #require(PartialDate("2025-06-30"))
    var tables = Inventory.Tables(
      description: Inventory.Description(name: "x", title: "X", currency: "VND", asOf: asOf))
    tables.classes = [
      Inventory.AssetClass(
        id: "desk", name: "Desk", unit: "piece", usefulLifeYears: 10, referencePrice: 1,
        priceSource: "list")
    ]
    let inventory = Inventory(tables)
    var asset = Inventory.Asset(
      assetClass: Position(0), name: "Desk", holder: Position(0), office: Position(0),
      condition: .good, inUseSince: PartialDate("2021"), originalCost: 500)
    #expect(inventory.derivedWear(of: asset)?.residual == 300)
    asset.inUseSince = nil
    #expect(inventory.derivedWear(of: asset) == nil)
  }
}
