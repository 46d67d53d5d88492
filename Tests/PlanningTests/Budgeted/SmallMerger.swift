// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Testing

/// A small random merger with a scenario: some classes, units and offices, and tiny quantities.
struct SmallMerger {
  let inventory: Inventory
  var scenario: Scenario

  init(seed: UInt64) throws {
    var random = Dice(seed: seed)
    inventory = try Self.inventory(&random)
    scenario = Self.scenario(inventory, &random)
  }

  private static func inventory(_ random: inout Dice) throws -> Inventory {
    let day = try #require(PartialDate(year: 2025))
    var tables = Inventory.Tables(
      description: Inventory.Description(
        name: "small", title: "Small", currency: "VND", asOf: day))
    let units = random.number(2...3)
    tables.units = (0..<units).map {
      Inventory.Unit(id: "U\($0)", name: "Unit", kind: "commune", stage: .both)
    }
    tables.classes = (0..<random.number(2...4)).map { index in
      Inventory.AssetClass(
        id: "c\(index)", name: "Class", unit: "piece", usefulLifeYears: 5,
        referencePrice: Int64(random.number(1...9)) * (random.chance(2) ? 1_000 : 700),
        priceSource: "made up", litres: Int64(random.number(0...400)),
        repairCost: random.chance(2) ? Int64(random.number(50...250)) : nil)
    }
    tables.offices = try (0..<random.number(2...4)).map { index in
      let place = Coordinate(
        latitude: try random.degrees(20), longitude: try random.degrees(106))
      return Inventory.Office(
        id: "O\(index)", name: "Office", holder: Position(index % units),
        location: try #require(place), usableArea: .one, availability: .inUse)
    }
    fill(&tables, &random)
    return Inventory(tables)
  }

  private static func fill(_ tables: inout Inventory.Tables, _ random: inout Dice) {
    let counts = (tables.classes.count, tables.units.count, tables.offices.count)
    tables.assets = (0..<random.number(3...9)).map { index in
      Inventory.Asset(
        tag: "A\(index)", assetClass: Position(random.number(0...counts.0 - 1)), name: "Thing",
        quantity: Int64(random.number(1...3)), holder: Position(random.number(0...counts.1 - 1)),
        office: Position(random.number(0...counts.2 - 1)),
        condition: index > 1 && random.chance(3) ? .poor : .good)
    }
    tables.requests = (0..<random.number(3...9)).map { index in
      Inventory.Request(
        id: "N\(index)", unit: Position(random.number(0...counts.1 - 1)),
        office: Position(random.number(0...counts.2 - 1)),
        assetClass: Position(random.number(0...counts.0 - 1)),
        quantity: Int64(random.number(1...4)),
        priority: random.chance(2) ? 1 : Int64(random.number(1...5)))
    }
    for needed in 1..<counts.0 where random.chance(3) {
      tables.substitutions.append(
        Inventory.Substitution(
          needed: Position(needed), substitute: Position(needed - 1),
          penalty: Int64(random.number(0...300))))
    }
  }

  private static func scenario(
    _ inventory: Inventory, _ random: inout Dice
  ) -> Scenario {
    var scenario = Scenario(name: "small", inventoryFolder: "")
    scenario.needs.fromNorms = false
    scenario.moving.perItem = Int64(random.number(0...60))
    if random.chance(3) { scenario.objective = [.unmet, .totalCost] }
    if random.chance(3) {
      var pin = Scenario.Pin(rule: random.chance(2) ? .go : .forbid)
      pin.asset = "A0"
      pin.to = inventory.units[random.number(0...inventory.units.count - 1)].id
      scenario.pins.append(pin)
    }
    if random.chance(4) {
      var pin = Scenario.Pin(rule: .stay)
      pin.asset = "A1"
      scenario.pins.append(pin)
    }
    return scenario
  }
}

extension SmallMerger {
  /// The generator of Steele, Lea and Flood, *Fast splittable pseudorandom number generators* (2014).
  private struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func chance(_ oneIn: Int) -> Bool { number(1...oneIn) == 1 }

    mutating func degrees(_ whole: Int64) throws -> Fraction {
      try #require(Fraction(Int128(whole * 1_000 + Int64(number(0...200))), over: 1_000))
    }
  }
}
