// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing
internal import Words

@testable internal import Reporting

struct PlacedOfficesTests {
  private static func inventory(placing count: Int) throws -> Inventory {
    let asOf = try #require(PartialDate("2025-06-30"))
    let place = try #require(Coordinate(latitude: Fraction(20), longitude: Fraction(106)))
    var tables = Inventory.Tables(
      description: Inventory.Description(name: "x", title: "X", currency: "VND", asOf: asOf))
    tables.units = [Inventory.Unit(id: "u", name: "U", kind: "ward", stage: .both)]
    tables.offices = (0...count).map { number in
      let host: Inventory.Office.Host = number == 1 ? .unit(Position(0)) : .office(Position(0))
      return Inventory.Office(
        id: "s\(number)", name: "S\(number)", holder: Position(0), location: place,
        placedBy: number == 0 ? nil : host, usableArea: Fraction(100), availability: .inUse)
    }
    return Inventory(tables)
  }

  @Test func `An overview lists the offices that have their place from others`() throws {
    let report = InventoryOverview(
      try Self.inventory(placing: 2), revision: Digest(of: "x".utf8)
    ).report
    let table = try #require(report.tables.first { $0.term == .placedOffices })
    #expect(table.columns.map(\.term.name) == ["office", "office_name", "placed_by"])
    #expect(
      table.rows == [
        [.text("s1"), .text("S1"), .text("u")], [.text("s2"), .text("S2"), .text("s0")],
      ])
  }

  @Test func `A report says how many there are, and which are the first`() throws {
    let notes = PlacedOffices(try Self.inventory(placing: 7)).notes.map { $0.text(in: .english) }
    #expect(
      notes == [
        "Offices without coordinates are placed, and distances measured, where others are: 7 "
          + "(s1 → u, s2 → s0, s3 → s0, s4 → s0, s5 → s0 …)."
      ])
  }

  @Test func `Nothing is said where all offices have coordinates`() throws {
    let inventory = try Self.inventory(placing: 0)
    #expect(PlacedOffices(inventory).notes.isEmpty)
    let report = InventoryOverview(inventory, revision: Digest(of: "x".utf8)).report
    #expect(!report.tables.contains { $0.term == .placedOffices })
  }
}
