// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Seeds

/// A small random inventory and scenario with every rule on or off; the same for the same seed.
struct RandomCase {
  private var random: SplitMix64
  private(set) var inventory: Inventory
  private(set) var scenario: Scenario

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    let date = PartialDate("2025-07-01")
    var tables = Inventory.Tables(
      description: Inventory.Description(
        name: "random", title: "Random \(seed)", currency: "VND",
        asOf: date ?? Samples.newYear))
    scenario = Scenario(name: "random", inventoryFolder: ".")
    inventory = Inventory(tables)
    fillBasics(&tables)
    fillPeople(&tables)
    fillRegister(&tables)
    fillPapers(&tables, seed)
    inventory = Inventory(tables)
    chooseRules()
    choosePins()
  }

  private mutating func fillBasics(_ tables: inout Inventory.Tables) {
    for name in ["a", "b", "c"] {
      tables.classes.append(
        Inventory.AssetClass(
          id: name, name: name, unit: "piece", usefulLifeYears: 8,
          referencePrice: 1_000 * random.within(1...9), priceSource: "made up",
          isMovable: random.chance(90), litres: random.chance(80) ? random.within(1...900) : nil,
          repairCost: random.chance(70) ? random.within(0...2_000) : nil))
    }
    for name in ["n0", "n1", "n2", "o0", "o1", "o2"] {
      tables.units.append(
        Inventory.Unit(id: name, name: name, kind: "ward", stage: name < "o" ? .both : .old))
    }
    for index in 0..<5 {
      let north = Fraction(Int128(20_000 + random.within(0...400)), over: 1_000)
      let east = Fraction(Int128(106_000 + random.within(0...400)), over: 1_000)
      guard let place = Coordinate(latitude: north ?? .one, longitude: east ?? .one) else {
        continue
      }
      tables.offices.append(
        Inventory.Office(
          id: "f\(index)", name: "f", holder: Position(index), location: place,
          usableArea: .one, availability: .inUse))
    }
    tables.substitutions = [
      Inventory.Substitution(
        needed: Position(0), substitute: Position(1), penalty: random.within(0...500))
    ]
    tables.routes = [
      Inventory.Route(
        origin: Position(0), destination: Position(1), metres: random.within(0...90_000))
    ]
  }

  private mutating func fillPeople(_ tables: inout Inventory.Tables) {
    let half = Fraction(1, over: 2) ?? .one
    tables.successions = [
      Inventory.Succession(predecessor: Position(3), successor: Position(0), share: .one),
      Inventory.Succession(predecessor: Position(4), successor: Position(0), share: half),
      Inventory.Succession(predecessor: Position(4), successor: Position(2), share: half),
    ]
    if random.chance(50) {
      tables.successions.append(
        Inventory.Succession(
          predecessor: Position(4), successor: Position(1), share: .one,
          assetClass: Position(0)))
    }
    for index in 0..<7 {
      tables.posts.append(
        Inventory.Post(
          unit: Position(random.below(3)), id: "p\(index)", group: random.chance(50) ? "x" : "y",
          headcount: random.within(0...9), office: Position(random.below(5))))
    }
    tables.rooms = [
      Inventory.RoomCount(office: Position(1), unit: Position(1), group: "x", rooms: 3)
    ]
    fillNorms(&tables)
    for index in 0..<3 {
      tables.requests.append(
        Inventory.Request(
          id: "r\(index)", unit: Position(random.below(3)), office: Position(random.below(5)),
          assetClass: Position(random.below(3)), quantity: random.within(1...6),
          priority: random.within(1...3),
          minimumCondition: random.chance(50) ? .good : nil,
          minimumRemainingYears: random.chance(40) ? random.below(5) : nil))
    }
  }

  private mutating func fillNorms(_ tables: inout Inventory.Tables) {
    let bases: [Inventory.Norm.Basis] = [.person, .room, .office, .unit, .staff(4)]
    for (index, basis) in bases.enumerated() {
      tables.norms.append(
        Inventory.Norm(
          set: "s", group: random.chance(50) ? "*" : "x", assetClass: Position(index % 3),
          quantity: Fraction(Int128(random.within(1...7)), over: 4) ?? .one, basis: basis,
          maximumUnitPrice: random.chance(30) ? 3_000 : nil))
    }
  }

  private mutating func fillRegister(_ tables: inout Inventory.Tables) {
    for index in 0..<(8 + random.below(25)) {
      tables.assets.append(
        Inventory.Asset(
          tag: random.chance(60) ? "t\(index)" : nil, assetClass: Position(random.below(3)),
          name: "thing", quantity: random.chance(30) ? random.within(1...9) : 1,
          holder: Position(random.below(6)), office: Position(random.below(5)),
          condition: Condition.allCases[random.below(5)],
          ownership: random.chance(15) ? .borrowed : nil,
          inUseSince: random.chance(70) ? PartialDate(year: 2014 + random.below(11)) : nil,
          isMovable: random.chance(10) ? false : nil))
    }
  }

  /// Costs and inspections of some rows, from numbers of their own.
  private func fillPapers(_ tables: inout Inventory.Tables, _ seed: UInt64) {
    var random = SplitMix64(seed: ~seed)
    for index in tables.assets.indices {
      tables.assets[index].originalCost = random.chance(50) ? random.within(1...9) : nil
      tables.assets[index].inspectedOn =
        random.chance(40) ? PartialDate(year: 2020 + random.below(7)) : nil
    }
  }

  private mutating func chooseRules() {
    scenario.needs.coverage = random.chance(30) ? Fraction(2, over: 3) ?? .one : .one
    if random.chance(30) { scenario.reuse.repair = nil }
    if random.chance(20) { scenario.reuse.conditions = [.new, .good, .fair, .poor] }
    if random.chance(20) { scenario.reuse.ownership = [.own, .borrowed] }
    if random.chance(40) { scenario.reuse.maximumDistanceMetres = random.within(0...40_000) }
    scenario.reuse.isWorthwhileOnly = random.chance(30)
    if random.chance(30) { scenario.reuse.minimumRemainingYears = random.below(4) }
    scenario.moving.perItem = random.within(0...300)
    scenario.moving.perCubicMetreKilometre = random.within(0...200)
    if random.chance(30) { scenario.objective = [.unmet, .totalCost] }
  }

  private mutating func choosePins() {
    for rule in Scenario.Pin.Rule.allCases where random.chance(25) {
      var pin = Scenario.Pin(rule: rule)
      pin.assetClass = random.chance(50) ? ["a", "b", "c"][random.below(3)] : nil
      pin.office = pin.assetClass == nil || random.chance(30) ? "f\(random.below(5))" : nil
      pin.quantity = random.chance(60) || rule == .go ? random.within(1...3) : nil
      if rule == .go || rule == .forbid {
        pin.to = random.chance(50) ? "n\(random.below(3))" : "f\(random.below(5))"
      }
      scenario.pins.append(pin)
    }
  }
}

extension Inventory.Tables {
  /// The tables of an inventory.
  init(_ inventory: Inventory) {
    self.init(description: inventory.description)
    (classes, units, offices) = (inventory.classes, inventory.units, inventory.offices)
    (successions, rooms, posts) = (inventory.successions, inventory.rooms, inventory.posts)
    (norms, requests, assets) = (inventory.norms, inventory.requests, inventory.assets)
    (substitutions, routes) = (inventory.substitutions, inventory.routes)
    (spaceNorms, teams, traffic) = (inventory.spaceNorms, inventory.teams, inventory.traffic)
  }
}
