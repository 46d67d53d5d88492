// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@Suite struct `Control totals` {
  private func inventory(_ change: (inout Inventory.Asset) -> Void = { _ in }) throws -> Inventory {
    var tables = try Sample.tables()
    let desk = tables.assets[0]
    tables.assets = [(0, 0), (0, 1), (1, 1)].flatMap { unit, assetClass in
      (1...3).map { number in
        var asset = desk
        asset.tag = "\(unit)-\(assetClass)-\(number)"
        asset.holder = Position(unit)
        asset.assetClass = Position(assetClass)
        change(&asset)
        return asset
      }
    }
    return Inventory(tables)
  }

  @Test func `add up rows, items and money`() throws {
    let sums = ControlTotals(try inventory()).sums()
    #expect(sums.rows == 9 && sums.count == 18)
    #expect(sums.originalCost == 27_000_000 && sums.residualValue == 900_000)
    #expect(sums.accumulatedWear == 26_100_000)
  }

  @Test func `are told by unit, by class and by both`() throws {
    let totals = ControlTotals(try inventory())
    #expect(totals.sums(unit: Position(0)).rows == 6)
    #expect(totals.sums(assetClass: Position(0)).rows == 3)
    #expect(totals.sums(unit: Position(0), assetClass: Position(1)).rows == 3)
    #expect(totals.sums(unit: Position(1), assetClass: Position(0)) == ControlTotals.Sums())
    #expect(totals.byUnit.map(\.unit) == [Position(0), Position(1)])
    #expect(totals.byUnit.map(\.sums.count) == [12, 6])
    #expect(totals.byClass.map(\.assetClass) == [Position(0), Position(1)])
    #expect(totals.byClass.map(\.sums.count) == [6, 12])
  }

  @Test func `of parts add up to those of all`() throws {
    let totals = ControlTotals(try inventory())
    #expect(totals.byUnit.reduce(0) { $0 + $1.sums.originalCost } == totals.sums().originalCost)
    #expect(
      totals.byClass.reduce(0) { $0 + $1.sums.accumulatedWear } == totals.sums().accumulatedWear)
  }

  @Test(arguments: [
    (true, true, true), (true, false, true), (true, false, false), (false, true, true),
  ])
  func `split the original cost into worn, left and not known`(
    hasCost: Bool, hasResidual: Bool, hasDate: Bool
  ) throws {
    let sums = ControlTotals(
      try inventory {
        if !hasCost { $0.originalCost = nil }
        if !hasResidual { $0.residualValue = nil }
        $0.inUseSince = hasDate ? PartialDate(year: 2020) : nil
      }
    ).sums()
    #expect(sums.originalCost == sums.wornCost + sums.remainingCost + sums.unknownCost)
    #expect((sums.unknownCost > 0) == (hasCost && !hasResidual && !hasDate))
    #expect((sums.costlessResidual > 0) == !hasCost)
    // What registers themselves give holds nothing derived.
    #expect(sums.residualValue == (hasResidual ? 900_000 : 0))
    #expect((sums.accumulatedWear > 0) == (hasCost && hasResidual))
  }

  @Test func `may leave 64 bits`() throws {
    let totals = ControlTotals(
      try inventory {
        $0.originalCost = .max
        $0.residualValue = 0
      })
    #expect(totals.sums().originalCost == 9 * Int128(Int64.max))
    #expect(totals.sums().accumulatedWear == 9 * Int128(Int64.max))
  }
}
