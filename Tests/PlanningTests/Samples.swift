// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

/// A little world in ids: two new units, two old ones and one that stays, three offices at one point.
///
/// Distances come from routes only, so that tests choose them in whole metres.
struct Sample {
  var tables: Inventory.Tables
  var scenario = Scenario(name: "sample", inventoryFolder: ".")

  init() throws {
    let day = try #require(PartialDate("2025-07-01"))
    let point = try #require(Coordinate(latitude: Fraction(21), longitude: Fraction(106)))
    tables = Inventory.Tables(
      description: Inventory.Description(
        name: "sample", title: "Sample", currency: "VND", asOf: day))
    tables.classes = ["chair", "desk", "table"].map { id in
      Inventory.AssetClass(
        id: id, name: id, unit: "piece", usefulLifeYears: 8, referencePrice: 1_000,
        priceSource: "made up", litres: 500, repairCost: 300)
    }
    let stages: [(String, Stage)] = [
      ("kept", .both), ("new-a", .new), ("new-b", .new), ("old-a", .old), ("old-b", .old),
    ]
    tables.units = stages.map { Inventory.Unit(id: $0, name: $0, kind: "unit", stage: $1) }
    tables.offices = ["east", "north", "west"].map { id in
      Inventory.Office(
        id: id, name: id, holder: Position(0), location: point, usableArea: .one,
        availability: .inUse)
    }
    scenario.solver.timeLimitSeconds = nil
    scenario.needs.fromNorms = false
  }

  var inventory: Inventory { Inventory(tables) }

  func problem() throws -> Problem { try Problem(scenario, inventory) }

  func plan() throws -> Plan { try Planner(program: "test 1").plan(scenario, on: inventory) }

  func unit(_ id: String) -> Position<Inventory.Unit> {
    Position(tables.units.firstIndex { $0.id == id } ?? -1)
  }

  func office(_ id: String) -> Position<Inventory.Office> {
    Position(tables.offices.firstIndex { $0.id == id } ?? -1)
  }

  func assetClass(_ id: String) -> Position<Inventory.AssetClass> {
    Position(tables.classes.firstIndex { $0.id == id } ?? -1)
  }

  /// Adds a row to the register.
  mutating func hold(
    _ quantity: Int64, _ assetClass: String = "desk", by holder: String, at office: String,
    _ condition: Condition = .good, tag: String? = nil,
    _ change: (inout Inventory.Asset) -> Void = { _ in }
  ) {
    var asset = Inventory.Asset(
      tag: tag, assetClass: self.assetClass(assetClass), name: assetClass, quantity: quantity,
      holder: unit(holder), office: self.office(office), condition: condition)
    change(&asset)
    tables.assets.append(asset)
  }

  /// Adds a row to the needs table.
  mutating func need(
    _ quantity: Int64, _ assetClass: String = "desk", of unit: String, at office: String,
    _ change: (inout Inventory.Request) -> Void = { _ in }
  ) {
    var request = Inventory.Request(
      id: "need-\(tables.requests.count)", unit: self.unit(unit), office: self.office(office),
      assetClass: self.assetClass(assetClass), quantity: quantity)
    change(&request)
    tables.requests.append(request)
  }

  /// Adds people of a unit at an office.
  mutating func staff(
    _ headcount: Int64, _ group: String = "A", of unit: String, at office: String?
  ) {
    tables.posts.append(
      Inventory.Post(
        unit: self.unit(unit), id: "post-\(tables.posts.count)", group: group,
        headcount: headcount, office: office.map { self.office($0) }))
  }

  /// Adds a norm, and takes needs from norms.
  mutating func norm(
    _ quantity: String, _ assetClass: String = "desk", per basis: String, group: String = "A",
    set: String = "norms", _ change: (inout Inventory.Norm) -> Void = { _ in }
  ) throws {
    var norm = Inventory.Norm(
      set: set, group: group, assetClass: self.assetClass(assetClass),
      quantity: try #require(Fraction(quantity)),
      basis: try #require(Inventory.Norm.Basis(basis)))
    change(&norm)
    tables.norms.append(norm)
    scenario.needs.fromNorms = true
  }

  /// Adds a successor, for all or for an office or a class.
  mutating func succeed(
    _ old: String, by new: String, _ share: String = "1", office: String? = nil,
    assetClass: String? = nil
  ) throws {
    tables.successions.append(
      Inventory.Succession(
        predecessor: unit(old), successor: unit(new), share: try #require(Fraction(share)),
        office: office.map { self.office($0) },
        assetClass: assetClass.map { self.assetClass($0) }))
  }

  /// Lets one class serve for another.
  mutating func substitute(_ substitute: String, for needed: String, penalty: Money = 0) {
    tables.substitutions.append(
      Inventory.Substitution(
        needed: assetClass(needed), substitute: assetClass(substitute), penalty: penalty))
  }

  /// Sets the way between two offices, there and back.
  mutating func way(_ from: String, _ to: String, metres: Int64) {
    for (origin, destination) in [(from, to), (to, from)] {
      tables.routes.append(
        Inventory.Route(origin: office(origin), destination: office(destination), metres: metres))
    }
  }

  /// Adds a pin.
  mutating func pin(
    _ rule: Scenario.Pin.Rule, _ change: (inout Scenario.Pin) -> Void = { _ in }
  ) {
    var pin = Scenario.Pin(rule: rule)
    change(&pin)
    scenario.pins.append(pin)
  }
}

extension Problem {
  /// The needs in short: `3 desk new-a east`.
  var neededItems: [String] {
    needs.map { need in
      let (unit, office) = (inventory.units[need.unit].id, inventory.offices[need.office].id)
      return "\(need.stated.quantity) \(inventory.classes[need.assetClass].id) \(unit) \(office)"
    }
  }

  /// The lots in short: `3 desk new-a east`, with the heir or `nobody`.
  var inheritedItems: [String] {
    lots.map { lot in
      let heir = lot.key.heir.map { inventory.units[$0].id } ?? "nobody"
      let office = inventory.offices[lot.key.office].id
      return "\(lot.quantity) \(inventory.classes[lot.key.assetClass].id) \(heir) \(office)"
    }
  }
}

extension Plan {
  /// The assignments in short: `3 east > new-a west inherit`, `+` where repaired.
  var moves: [String] {
    assignments.map { move in
      "\(move.items.count) \(move.fromOffice) > \(move.toUnit) \(move.toOffice) \(move.kind)"
        + (move.isRepaired ? "+" : "")
    }
  }

  /// The value of a level.
  func value(_ level: Scenario.Level) -> Int64? {
    head.levels.first { $0.level == level }?.value
  }

  /// What a purchase plan or a baseline spends on purchases.
  func spent(_ solution: Solution) -> Int64 {
    zip(needs, solution.purchased).reduce(0) { $0 + $1.0.price * $1.1 }
  }
}
