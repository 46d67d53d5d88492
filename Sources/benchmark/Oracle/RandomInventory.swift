// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Seeds

/// A small random inventory in which every rule of needs, heirs and reuse can bite.
struct RandomInventory {
  private(set) var tables: Inventory.Tables
  private var random: SplitMix64
  /// How many times the usual size; some problems have too many lots for the first arcs to suffice.
  private let size: Int

  static let groups = ["A", "B"]

  /// The same seed gives the same inventory.
  init(seed: UInt64) {
    guard let day = PartialDate(year: 2025, month: 7, day: 1) else {
      preconditionFailure("the calendar has this day")
    }
    random = SplitMix64(seed: seed, purpose: "inventory")
    size = random.chance(10) ? 5 : 1
    tables = Inventory.Tables(
      description: Inventory.Description(
        name: "random", title: "Random", currency: "VND", asOf: day))
    addClasses()
    addUnits()
    addOffices()
    addSuccessions()
    addPeople()
    addNorms()
    addRequests()
    addAssets()
    addSubstitutions()
    addRoutes()
    addPapers(seed: seed)
  }

  private mutating func addClasses() {
    for index in 0..<(size > 1 ? 1 : random.within(1...4)) {
      let price = Int64(random.within(1...400)) * 1_000
      tables.classes.append(
        Inventory.AssetClass(
          id: "c\(index)", name: "Class \(index)", unit: "piece",
          usefulLifeYears: random.within(3...12), referencePrice: price, priceSource: "made up",
          isMovable: random.chance(85),
          litres: random.chance(80) ? Int64(random.within(0...2_000)) : nil,
          repairCost: random.chance(70) ? price * Int64(random.within(5...45)) / 100 : nil))
    }
  }

  private mutating func addUnits() {
    add(units: random.below(2), "b", .both)
    add(units: random.within(1...3) * size, "n", .new)
    add(units: random.within(1...4), "o", .old)
  }

  private mutating func add(units: Int, _ prefix: String, _ stage: Stage) {
    for index in 0..<units {
      let id = "\(prefix)\(index + 10)"
      tables.units.append(Inventory.Unit(id: id, name: id, kind: "unit", stage: stage))
    }
  }

  private mutating func addOffices() {
    for index in 0..<random.within(1...5) * size {
      let north = Fraction(Int128(205_000 + random.below(8_000)), over: 10_000) ?? .zero
      let east = Fraction(Int128(1_062_000 + random.below(8_000)), over: 10_000) ?? .zero
      guard let location = Coordinate(latitude: north, longitude: east) else { continue }
      tables.offices.append(
        Inventory.Office(
          id: "f\(index + 10)", name: "Office \(index)", holder: anyUnit(), location: location,
          usableArea: .one, availability: .inUse))
    }
  }

  private mutating func addSuccessions() {
    for old in tables.units.positions where tables.units[old].stage == .old {
      guard random.chance(90) else { continue }
      add(successionsOf: old, office: nil, assetClass: nil)
      if random.chance(25) { add(successionsOf: old, office: anyOffice(), assetClass: nil) }
      if random.chance(25) { add(successionsOf: old, office: nil, assetClass: anyClass()) }
      if random.chance(25) { add(successionsOf: old, office: anyOffice(), assetClass: anyClass()) }
    }
  }

  private mutating func add(
    successionsOf old: Position<Inventory.Unit>, office: Position<Inventory.Office>?,
    assetClass: Position<Inventory.AssetClass>?
  ) {
    let patterns: [[Int128]] = [[1], [1], [1, 1], [1, 2], [1, 2, 4], [3, 3, 3]]
    let heirs = random.shuffled(lasting)
    let parts = random.pick(patterns.filter { $0.count <= heirs.count })
    for (heir, part) in zip(heirs, parts) {
      tables.successions.append(
        Inventory.Succession(
          predecessor: old, successor: heir,
          share: Fraction(part, over: parts.reduce(0, +)) ?? .one, office: office,
          assetClass: assetClass))
    }
  }

  private mutating func addPeople() {
    for unit in lasting {
      for index in 0..<random.within(0...3) {
        tables.posts.append(
          Inventory.Post(
            unit: unit, id: "p\(index)", group: random.pick(Self.groups),
            headcount: Int64(random.within(0...5)), office: anyOffice()))
      }
      guard random.chance(40) else { continue }
      tables.rooms.append(
        Inventory.RoomCount(
          office: anyOffice(), unit: unit, group: random.pick(Self.groups),
          rooms: Int64(random.within(0...4))))
    }
  }

  private mutating func addNorms() {
    add(normOf: Inventory.Norm.everybody, anyClass(), .person, from: nil, to: nil)
    for _ in 0..<random.within(0...4) {
      let bases: [Inventory.Norm.Basis] = [
        .person, .room, .office, .unit, .staff(Int64(random.within(1...7))),
      ]
      let year = random.within(2023...2026)
      add(
        normOf: random.pick(Self.groups + [Inventory.Norm.everybody]), anyClass(),
        random.pick(bases), from: random.chance(60) ? PartialDate(year: year) : nil,
        to: random.chance(30) ? PartialDate(year: year + random.below(3)) : nil)
    }
  }

  private mutating func add(
    normOf group: String, _ assetClass: Position<Inventory.AssetClass>,
    _ basis: Inventory.Norm.Basis, from: PartialDate?, to: PartialDate?
  ) {
    let isKnown = tables.norms.contains {
      $0.group == group && $0.assetClass == assetClass && $0.basis == basis && $0.validFrom == from
    }
    guard !isKnown else { return }
    tables.norms.append(
      Inventory.Norm(
        set: "norms", group: group, assetClass: assetClass,
        quantity: Fraction(Int128(random.within(1...7)), over: Int128(random.within(1...4)))
          ?? .one,
        basis: basis,
        maximumUnitPrice: random.chance(30) ? Int64(random.within(1...300)) * 1_000 : nil,
        validFrom: from, validTo: to))
  }

  private mutating func addRequests() {
    for index in 0..<random.within(0...4) * size {
      tables.requests.append(
        Inventory.Request(
          id: "r\(index)", unit: random.pick(lasting), office: anyOffice(),
          assetClass: anyClass(), quantity: Int64(random.within(0...4)),
          priority: Int64(random.within(1...3)),
          minimumCondition: random.chance(40) ? random.pick(Condition.allCases) : nil,
          minimumRemainingYears: random.chance(30) ? random.within(0...4) : nil))
    }
  }

  private mutating func addAssets() {
    for index in 0..<random.within(0...18) * size {
      tables.assets.append(
        Inventory.Asset(
          tag: random.chance(40) ? "t\(index)" : nil, assetClass: anyClass(), name: "Thing",
          quantity: random.chance(60) ? 1 : Int64(random.within(2...6)), holder: anyUnit(),
          office: anyOffice(), condition: random.pick(Condition.allCases),
          ownership: random.chance(30) ? random.pick(Ownership.allCases) : nil,
          inUseSince: age(), isMovable: random.chance(20) ? random.chance(50) : nil))
    }
  }

  private mutating func age() -> PartialDate? {
    guard random.chance(75) else { return nil }
    let month = random.chance(60) ? random.within(1...12) : nil
    let day = month != nil && random.chance(50) ? random.within(1...28) : nil
    return PartialDate(year: random.within(2014...2025), month: month, day: day)
  }

  /// Costs and inspections of some of the assets.
  private mutating func addPapers(seed: UInt64) {
    var random = SplitMix64(seed: seed, purpose: "papers")
    for index in tables.assets.indices {
      if random.chance(50) {
        tables.assets[index].originalCost = Int64(random.within(1...9)) * 1_000
      }
      if random.chance(30) {
        tables.assets[index].inspectedOn = PartialDate(
          year: random.within(2019...2026), month: random.chance(50) ? 3 : nil)
      }
    }
  }

  private mutating func addSubstitutions() {
    for needed in tables.classes.positions {
      for substitute in tables.classes.positions where needed != substitute && random.chance(30) {
        tables.substitutions.append(
          Inventory.Substitution(
            needed: needed, substitute: substitute, penalty: Int64(random.below(5) * 1_700)))
      }
    }
  }

  private mutating func addRoutes() {
    for origin in tables.offices.positions {
      for destination in tables.offices.positions
      where origin != destination && random.chance(15) {
        tables.routes.append(
          Inventory.Route(
            origin: origin, destination: destination, metres: Int64(random.below(120_000))))
      }
    }
  }

  private var lasting: [Position<Inventory.Unit>] {
    tables.units.positions.filter { tables.units[$0].stage.continues }
  }

  private mutating func anyUnit() -> Position<Inventory.Unit> {
    Position(random.below(tables.units.count))
  }

  private mutating func anyOffice() -> Position<Inventory.Office> {
    Position(random.below(tables.offices.count))
  }

  private mutating func anyClass() -> Position<Inventory.AssetClass> {
    Position(random.below(tables.classes.count))
  }
}
