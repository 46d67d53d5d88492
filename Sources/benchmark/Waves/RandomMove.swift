// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Seeds

/// A random small inventory of people who change offices with their desks, its plan, and a calendar that may
/// be tight.
///
/// There are rings of offices (A → B → C → A), things that go one way and people another, a second unit that
/// gives, classes that stand in for each other, and requests that nobody's desk meets.
struct RandomMove {
  let inventory: Inventory
  let plan: Plan
  let calendar: MoveCalendar

  /// The same seed gives the same move.
  init(seed: UInt64) throws {
    var random = SplitMix64(seed: seed, purpose: "waves")
    var tables = try Self.places(&random)
    Self.addPeople(to: &tables, &random)
    Self.addThings(to: &tables, &random)
    inventory = Inventory(tables)
    plan = try Planner(program: "benchmark 1")
      .plan(Scenario(name: "random", inventoryFolder: ""), on: inventory)
    calendar = try RandomCalendar(inventory, plan).calendar(&random)
  }

  /// Units, classes, and two to four offices with a way between any two.
  private static func places(_ random: inout SplitMix64) throws -> Inventory.Tables {
    guard let day = PartialDate(year: 2025, month: 7, day: 1),
      let point = Coordinate(latitude: Fraction(21), longitude: Fraction(106))
    else { preconditionFailure("the calendar has this day, and the Earth this point") }
    var tables = Inventory.Tables(
      description: .init(name: "random", title: "Random", currency: "VND", asOf: day))
    tables.units = (0...(random.chance(40) ? 1 : 0)).map {
      .init(id: "u\($0)", name: "u\($0)", kind: "unit", stage: .both)
    }
    tables.classes = ["table", "chair"].map { id in
      .init(
        id: id, name: id, unit: "piece", usefulLifeYears: 8, referencePrice: 1_000,
        priceSource: "made up", litres: id == "table" ? 400 : random.pick([100, 200, 250]))
    }
    if random.chance(30) {
      tables.substitutions = [.init(needed: Position(0), substitute: Position(1), penalty: 10)]
    }
    for place in 0..<random.within(2...4) {
      tables.offices.append(
        .init(
          id: "o\(place)", name: "o\(place)",
          holder: Position(random.below(tables.units.count)), location: point,
          usableArea: Fraction(100), availability: .inUse,
          seats: random.chance(50) ? random.within(1...4) : nil))
    }
    for origin in tables.offices.positions {
      for destination in tables.offices.positions where origin != destination {
        tables.routes.append(
          .init(
            origin: origin, destination: destination,
            metres: 500 * Int64(random.within(1...30))))
      }
    }
    return tables
  }

  /// Teams of a few people; often in a ring of offices, else from anywhere to anywhere.
  private static func addPeople(to tables: inout Inventory.Tables, _ random: inout SplitMix64) {
    let offices = tables.offices.count
    let isRing = random.chance(50)
    for team in 0..<random.within(1...4) {
      let unit = Position<Inventory.Unit>(random.below(tables.units.count))
      let today = isRing ? team % offices : random.below(offices)
      let planned = isRing ? (team + 1) % offices : random.below(offices)
      if random.chance(85) {
        tables.teams.append(
          .init(unit: unit, id: "t\(team)", needsPublicAccess: random.chance(30)))
      }
      tables.posts.append(
        .init(
          unit: unit, id: "p\(team)", group: random.pick(["g", "h"]),
          headcount: Int64(random.within(1...2)),
          team: tables.teams.contains { $0.id == "t\(team)" } ? "t\(team)" : nil,
          office: Position(planned), officeToday: Position(today)))
    }
  }

  /// Norms that count persons, requests, and about as many things as people sit where they do today.
  private static func addThings(to tables: inout Inventory.Tables, _ random: inout SplitMix64) {
    for kind in 0...(random.chance(40) ? 1 : 0) {
      tables.norms.append(
        .init(
          set: "norms", group: random.chance(70) ? Inventory.Norm.everybody : "g",
          assetClass: Position(kind), quantity: .one, basis: .person))
    }
    for post in tables.posts where random.chance(90) {
      let place =
        random.chance(80) ? post.officeToday : Position(random.below(tables.offices.count))
      guard let place else { continue }
      addAsset(
        0, Int64(random.within(1...Int(post.headcount))), at: place, of: post.unit, to: &tables)
    }
    for _ in 0..<random.below(4) {
      addAsset(
        random.below(2), Int64(random.within(1...2)),
        at: Position(random.below(tables.offices.count)),
        of: Position(random.below(tables.units.count)), to: &tables)
    }
    for request in 0..<random.below(3) {
      tables.requests.append(
        .init(
          id: "r\(request)", unit: Position(random.below(tables.units.count)),
          office: Position(random.below(tables.offices.count)),
          assetClass: Position(random.below(2)), quantity: Int64(random.within(1...2))))
    }
  }

  private static func addAsset(
    _ kind: Int, _ count: Int64, at office: Position<Inventory.Office>,
    of unit: Position<Inventory.Unit>, to tables: inout Inventory.Tables
  ) {
    tables.assets.append(
      .init(
        assetClass: Position(kind), name: "thing", quantity: count, holder: unit, office: office,
        condition: .good))
  }
}
