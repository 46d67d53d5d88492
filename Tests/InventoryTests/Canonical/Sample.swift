// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

/// A small inventory in which every field of every table holds something.
enum Sample {
  static func tables() throws -> Inventory.Tables {
    var tables = Inventory.Tables(description: try description())
    tables.classes = try classes()
    tables.units = units
    tables.offices = try offices()
    tables.successions = [
      Inventory.Succession(
        predecessor: Position(1), successor: Position(0), share: .one, office: Position(0),
        assetClass: Position(0))
    ]
    tables.rooms = [
      Inventory.RoomCount(office: Position(0), unit: Position(0), group: "staff", rooms: 4)
    ]
    tables.posts = [
      Inventory.Post(
        unit: Position(0), id: "p1", group: "staff", headcount: 12, team: "east",
        office: Position(0))
    ]
    tables.norms = [try norm()]
    tables.requests = [request]
    tables.assets = [try asset()]
    tables.substitutions = [
      Inventory.Substitution(needed: Position(0), substitute: Position(1), penalty: 500)
    ]
    tables.routes = [
      Inventory.Route(origin: Position(0), destination: Position(1), metres: 12_345)
    ]
    tables.spaceNorms = [try spaceNorm()]
    tables.teams = [
      Inventory.Team(
        unit: Position(0), id: "east", name: "Phòng Kinh tế", needsPublicAccess: true,
        needsStepFree: true)
    ]
    tables.traffic = [
      Inventory.Traffic(unit: Position(0), team: "east", otherTeam: "west", weight: 20)
    ]
    return tables
  }

  static func date(_ text: String) throws -> PartialDate {
    try #require(PartialDate(text))
  }

  static func number(_ text: String) throws -> Fraction {
    try #require(Fraction(text))
  }

  static func place(_ latitude: String, _ longitude: String) throws -> Coordinate {
    try #require(Coordinate(latitude: number(latitude), longitude: number(longitude)))
  }

  private static func description() throws -> Inventory.Description {
    Inventory.Description(
      name: "sample", title: "A \"small\" sample", currency: "VND", asOf: try date("2025-06-30"),
      language: "en")
  }

  private static func classes() throws -> [Inventory.AssetClass] {
    let carbon = Inventory.AssetClass.Carbon(
      low: Fraction(20), central: try number("30.5"), high: Fraction(45), source: "a study")
    return [
      Inventory.AssetClass(
        id: "desk", name: "Bàn làm việc", unit: "chiếc", usefulLifeYears: 10,
        referencePrice: 4_200_000, priceSource: "market, 2025", priceDate: try date("2025-07"),
        isMovable: true, litres: 480, repairCost: 600_000, carbon: carbon),
      Inventory.AssetClass(
        id: "laptop", name: "Laptop", unit: "chiếc", usefulLifeYears: 7,
        referencePrice: 18_000_000, priceSource: "market"),
    ]
  }

  private static let units = [
    Inventory.Unit(
      id: "new", name: "An Biên", kind: "ward", stage: .new, code: "11407", parent: Position(1)),
    Inventory.Unit(id: "old", name: "Trại Cau", kind: "ward", stage: .old),
  ]

  private static func offices() throws -> [Inventory.Office] {
    [
      Inventory.Office(
        id: "hall", name: "Town hall", holder: Position(0), location: try place("20.85", "106.68"),
        usableArea: try number("400.5"), availability: .inUse, seats: 40, floors: 3,
        address: "1, Main Street", isStepFree: true, hasPublicAccess: false,
        runningCostPerYear: 90_000_000, fitOutCost: 25_000_000),
      Inventory.Office(
        id: "shed", name: "Shed", holder: Position(1), location: try place("-0.5", "0"),
        usableArea: Fraction(30), availability: .vacant),
    ]
  }

  private static func norm() throws -> Inventory.Norm {
    Inventory.Norm(
      set: "15/2025", group: "*", assetClass: Position(0), quantity: try number("1/3"),
      basis: .staff(15), maximumUnitPrice: 5_000_000, validFrom: try date("2025-07-01"),
      validTo: try date("2029"), source: "Decision 15")
  }

  private static func spaceNorm() throws -> Inventory.SpaceNorm {
    Inventory.SpaceNorm(
      set: "155/2025", group: "*", area: try number("10.5"), commonShare: try number("0.85"),
      validFrom: try date("2025-07-01"), validTo: try date("2029"), source: "Decree 155")
  }

  private static let request = Inventory.Request(
    id: "n1", unit: Position(0), office: Position(0), assetClass: Position(1), quantity: 3,
    priority: 2, minimumCondition: .good, minimumRemainingYears: 2, reason: "a new team")

  private static func asset() throws -> Inventory.Asset {
    Inventory.Asset(
      tag: "TC-1", assetClass: Position(0), name: "Bàn gỗ", quantity: 2, holder: Position(1),
      office: Position(1), condition: .fair, ownership: .own, inUseSince: try date("2019-05"),
      inspectedOn: try date("2025-06-10"), originalCost: 3_000_000, residualValue: 100_000,
      isMovable: false, note: "two\nlines")
  }
}
