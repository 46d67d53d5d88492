// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Papers

/// An item of a class that lasts 10 years, costs 1,000 new and 301 to repair.
struct LiquidationTestTests {
  struct Case: Sendable {
    var condition = Condition.broken
    var since: String?
    var cost: Money?
    var quantity: Int64 = 1
    let expected: LiquidationTest?
  }

  private static func since(_ text: String) -> PartialDate {
    guard let date = PartialDate(text) else { preconditionFailure("no date: \(text)") }
    return date
  }

  static let cases = [
    Case(
      condition: .good, since: "2015-07-01",
      expected: .pastLife(since: since("2015-07-01"), years: 10)),
    Case(condition: .good, since: "2015-07-02", expected: nil),
    Case(condition: .good, since: nil, expected: nil),
    Case(cost: 1_003, expected: .repair(301)),
    Case(cost: 1_004, expected: nil),
    Case(cost: 2_006, quantity: 2, expected: .repair(301)),
    Case(cost: nil, expected: .repairOfNew(301)),
    Case(condition: .poor, cost: 1, expected: nil),
  ]

  @Test(arguments: cases)
  func `Only what is past its life, or broken and dear to repair, may be liquidated`(
    _ given: Case
  ) throws {
    let day = try #require(PartialDate("2025-07-01"))
    var tables = Inventory.Tables(
      description: Inventory.Description(name: "a", title: "a", currency: "VND", asOf: day))
    tables.classes = [
      Inventory.AssetClass(
        id: "c", name: "c", unit: "c", usefulLifeYears: 10, referencePrice: 1_000, priceSource: "",
        repairCost: 301)
    ]
    let asset = Inventory.Asset(
      assetClass: Position(0), name: "a", quantity: given.quantity, holder: Position(0),
      office: Position(0), condition: given.condition,
      inUseSince: given.since.flatMap { PartialDate($0) }, originalCost: given.cost)
    #expect(LiquidationTest(asset, in: Inventory(tables), on: day) == given.expected)
  }
}
