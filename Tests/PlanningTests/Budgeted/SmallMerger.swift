// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Seeds
internal import Testing

/// A small random merger with a scenario: some classes, units and offices, and tiny quantities.
struct SmallMerger {
  let inventory: Inventory
  var scenario: Scenario

  init(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    inventory = try Self.inventory(&random)
    scenario = Self.scenario(inventory, &random)
  }

  private static func inventory(_ random: inout SplitMix64) throws -> Inventory {
    let day = try #require(PartialDate(year: 2025))
    var tables = Inventory.Tables(
      description: Inventory.Description(
        name: "small", title: "Small", currency: "VND", asOf: day))
    let units = random.within(2...3)
    tables.units = (0..<units).map {
      Inventory.Unit(id: "U\($0)", name: "Unit", kind: "commune", stage: .both)
    }
    tables.classes = (0..<random.within(2...4)).map { index in
      Inventory.AssetClass(
        id: "c\(index)", name: "Class", unit: "piece", usefulLifeYears: 5,
        referencePrice: random.within(1...9) * (random.oneIn(2) ? 1_000 : 700),
        priceSource: "made up", litres: random.within(0...400),
        repairCost: random.oneIn(2) ? random.within(50...250) : nil)
    }
    tables.offices = try (0..<random.within(2...4)).map { index in
      let place = Coordinate(
        latitude: try random.degrees(20), longitude: try random.degrees(106))
      return Inventory.Office(
        id: "O\(index)", name: "Office", holder: Position(index % units),
        location: try #require(place), usableArea: .one, availability: .inUse)
    }
    fill(&tables, &random)
    return Inventory(tables)
  }

  private static func fill(_ tables: inout Inventory.Tables, _ random: inout SplitMix64) {
    let counts = (tables.classes.count, tables.units.count, tables.offices.count)
    tables.assets = (0..<random.within(3...9)).map { index in
      Inventory.Asset(
        tag: "A\(index)", assetClass: Position(random.within(0...counts.0 - 1)), name: "Thing",
        quantity: random.within(1...3), holder: Position(random.within(0...counts.1 - 1)),
        office: Position(random.within(0...counts.2 - 1)),
        condition: index > 1 && random.oneIn(3) ? .poor : .good)
    }
    tables.requests = (0..<random.within(3...9)).map { index in
      Inventory.Request(
        id: "N\(index)", unit: Position(random.within(0...counts.1 - 1)),
        office: Position(random.within(0...counts.2 - 1)),
        assetClass: Position(random.within(0...counts.0 - 1)),
        quantity: random.within(1...4),
        priority: random.oneIn(2) ? 1 : random.within(1...5))
    }
    for needed in 1..<counts.0 where random.oneIn(3) {
      tables.substitutions.append(
        Inventory.Substitution(
          needed: Position(needed), substitute: Position(needed - 1),
          penalty: random.within(0...300)))
    }
  }

  private static func scenario(
    _ inventory: Inventory, _ random: inout SplitMix64
  ) -> Scenario {
    var scenario = Scenario(name: "small", inventoryFolder: "")
    scenario.needs.fromNorms = false
    scenario.moving.perItem = random.within(0...60)
    if random.oneIn(3) { scenario.objective = [.unmet, .totalCost] }
    if random.oneIn(3) {
      var pin = Scenario.Pin(rule: random.oneIn(2) ? .go : .forbid)
      pin.asset = "A0"
      pin.to = inventory.units[random.within(0...inventory.units.count - 1)].id
      scenario.pins.append(pin)
    }
    if random.oneIn(4) {
      var pin = Scenario.Pin(rule: .stay)
      pin.asset = "A1"
      scenario.pins.append(pin)
    }
    return scenario
  }
}

extension SplitMix64 {
  fileprivate mutating func oneIn(_ cases: Int) -> Bool { below(cases) == 0 }

  fileprivate mutating func degrees(_ whole: Int64) throws -> Fraction {
    try #require(Fraction(Int128(whole * 1_000 + within(0...200)), over: 1_000))
  }
}
