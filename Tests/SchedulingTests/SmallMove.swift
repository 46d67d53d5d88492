// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Seeds
import Testing

/// A random unit of a few people who change offices, with their desks and a calendar that may be tight:
/// rings of offices, offices that close, few docks, late purchases, no lorry, one lorry, and lorries that hold
/// exactly what is carried.
struct SmallMove: CustomTestStringConvertible {
  let inventory: Inventory
  let plan: Plan
  let calendar: MoveCalendar
  let testDescription: String

  static let digest = Digest(of: [7])

  init(seed: Int) throws {
    testDescription = "seed \(seed)"
    var random = SplitMix64(seed: seed)
    let day = try #require(PartialDate("2025-07-01"))
    var tables = Inventory.Tables(
      description: .init(name: "small", title: "Small", currency: "VND", asOf: day))
    tables.classes = ["chair", "desk"].map { id in
      Inventory.AssetClass(
        id: id, name: id, unit: "piece", usefulLifeYears: 8, referencePrice: 1_000,
        priceSource: "made up", litres: id == "desk" ? 400 : 200)
    }
    tables.units = [.init(id: "u", name: "u", kind: "unit", stage: .both)]
    tables.offices = try Self.offices(random.within(2...3), &random)
    Self.addPeople(to: &tables, &random)
    let scenario = Scenario(name: "small", inventoryFolder: "")
    inventory = Inventory(tables)
    plan = try Planner(program: "test 1").plan(scenario, on: inventory)
    calendar = try Self.calendar(&random, inventory)
  }

  private static func offices(
    _ count: Int, _ random: inout SplitMix64
  ) throws -> [Inventory.Office] {
    try (0..<count).map { place in
      let point = try #require(
        Coordinate(
          latitude: Fraction(21),
          longitude: Fraction(Int128(10_600 + 3 * place + random.below(2)), over: 100) ?? .one))
      return Inventory.Office(
        id: "o\(place)", name: "o\(place)", holder: Position(0), location: point,
        usableArea: Fraction(100), availability: .inUse,
        seats: random.chance(50) ? random.within(1...2) : nil)
    }
  }

  private static func addPeople(to tables: inout Inventory.Tables, _ random: inout SplitMix64) {
    let offices = tables.offices.count
    tables.norms = [0, 1].prefix(random.chance(30) ? 2 : 1).map { place in
      .init(
        set: "s", group: "g", assetClass: Position(1 - place), quantity: .one, basis: .person)
    }
    // A ring of as many teams as offices, and teams that stay or go anywhere.
    let isRing = random.chance(60)
    for team in 0..<random.within(2...3) {
      let today = isRing ? team % offices : random.below(offices)
      let planned = isRing ? (team + 1) % offices : random.below(offices)
      tables.teams.append(
        .init(
          unit: Position(0), id: "t\(team)", name: nil, needsPublicAccess: random.chance(30),
          needsStepFree: false))
      tables.posts.append(
        .init(
          unit: Position(0), id: "p\(team)", group: "g", headcount: 1, team: "t\(team)",
          office: Position(planned), officeToday: Position(today)))
      let place = random.chance(80) ? today : random.below(offices)
      guard random.chance(85) else { continue }
      tables.assets.append(
        .init(
          assetClass: Position(1), name: "desk", holder: Position(0), office: Position(place),
          condition: .good))
    }
    guard random.chance(40) else { return }
    tables.assets.append(
      .init(
        assetClass: Position(random.below(2)), name: "more", holder: Position(0),
        office: Position(random.below(offices)), condition: .good))
  }

  private static func calendar(
    _ random: inout SplitMix64, _ inventory: Inventory
  ) throws -> MoveCalendar {
    var calendar = MoveCalendar()
    let start = Day(firstOf: inventory.description.asOf)
    (calendar.firstDay, calendar.lastDay) = (start, start + 21)
    calendar.gaps = (0..<random.within(2...3)).map { week in
      var gap = MoveCalendar.Gap(date: start + (4 + 7 * week))
      gap.lorries = random.pick([0, 1, 1, 2])
      gap.minutes = random.pick([10, 20, 60, 480])
      return gap
    }
    calendar.lorry.litres = random.pick([400, 600, 800, 1_200])
    calendar.lorry.fixed = random.pick([0, 1_000])
    calendar.lorry.perKilometre = 100
    calendar.docks = Keyed(standard: random.pick([1, 2, 8]), named: [])
    calendar.purchases.standard = random.chance(60) ? start + random.within(0...20) : nil
    calendar.tour.stops = random.within(2...3)
    if random.chance(20), let office = inventory.offices.first(where: { _ in random.chance(40) }) {
      calendar.closing.named = [.init(name: office.id, value: start + random.within(7...21))]
    }
    return try calendar.settled(from: start)
  }
}
