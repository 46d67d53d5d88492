// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Intake
internal import Inventory
internal import Reporting
internal import Testing

struct InventoryOverviewTests {
  @Test func `What registers give and what is derived stand in columns of their own`() throws {
    let inventory = Inventory(try Self.tables())
    let report = InventoryOverview(inventory, revision: Digest(of: "x".utf8)).report
    let totals = try #require(report.tables.last)
    #expect(
      totals.columns.map(\.term.name) == [
        "class", "class_name", "rows", "quantity", "original_cost", "accumulated_wear",
        "residual_value", "wear_not_known", "derived_residual_value", "residual_without_cost",
      ])
    // Worn 750 given and 800 derived, left 250 given and 1200 derived; 3000 without a date; no cost
    // derives nothing.
    #expect(
      totals.rows == [
        [
          .text("desk"), .text("Desk"), .number(4), .number(4), .number(6_000), .number(1_550),
          .number(1_450), .number(3_000), .number(1_200), .number(0),
        ]
      ])
  }

  @Test func `A derived residual value does not change the revision`() throws {
    let inventory = Inventory(try Self.tables())
    let before = CanonicalTables(inventory).revision
    _ = InventoryOverview(inventory, revision: before).report
    #expect(CanonicalTables(inventory).revision == before)
    #expect(inventory.assets.count { $0.residualValue != nil } == 1)
  }

  private static func tables() throws -> Inventory.Tables {
    let asOf = try #require(PartialDate("2025-06-30"))
    var tables = Inventory.Tables(
      description: Inventory.Description(name: "x", title: "X", currency: "VND", asOf: asOf))
    tables.classes = [
      Inventory.AssetClass(
        id: "desk", name: "Desk", unit: "piece", usefulLifeYears: 10, referencePrice: 1,
        priceSource: "list")
    ]
    tables.units = [Inventory.Unit(id: "u", name: "U", kind: "ward", stage: .both)]
    let place = try #require(Coordinate(latitude: Fraction(20), longitude: Fraction(106)))
    tables.offices = [
      Inventory.Office(
        id: "o", name: "O", holder: Position(0), location: place, usableArea: Fraction(100),
        availability: .inUse)
    ]
    tables.assets = [
      asset(cost: 1_000, residual: 250, since: "2020"), asset(cost: 2_000, since: "2021"),
      asset(cost: 3_000), asset(since: "2019"),
    ]
    return tables
  }

  private static func asset(
    cost: Money? = nil, residual: Money? = nil, since: String? = nil
  ) -> Inventory.Asset {
    Inventory.Asset(
      assetClass: Position(0), name: "Desk", holder: Position(0), office: Position(0),
      condition: .good, inUseSince: since.flatMap { PartialDate($0) }, originalCost: cost,
      residualValue: residual)
  }
}
