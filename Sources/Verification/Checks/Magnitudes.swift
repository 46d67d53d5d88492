// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Whether all amounts are small enough for exact sums in 128 bits.
///
/// With counts up to 2⁴⁰, money up to 2⁵⁰ and duals and multipliers up to 2⁶⁰, no sum of a check can leave 127 bits
/// however many terms it has; the cost of one arc stays within 2⁵³.
struct Magnitudes {
  static let counts: ClosedRange<Int64> = 0...(1 << 40)
  static let money: ClosedRange<Int64> = 0...(1 << 50)
  private static let duals: ClosedRange<Int64> = -(1 << 60)...(1 << 60)
  static let metres: ClosedRange<Int64> = 0...Int64(Int32.max)
  private static let years = -5_000...5_000

  private(set) var check = Check(.magnitudes)

  /// - Parameter ways: the ways that moving costs rest on.
  static func check(_ plan: Plan, _ inventory: Inventory, _ ways: WayTable) -> Check {
    var magnitudes = Magnitudes()
    magnitudes.examine(inventory)
    magnitudes.examine(plan.head.scenario)
    magnitudes.examineRates(plan.head.scenario.moving, inventory, ways)
    magnitudes.examine(plan)
    magnitudes.examinePremises(plan, inventory)
    return magnitudes.check
  }

  mutating func require<Value: Comparable>(
    _ value: Value?, _ range: ClosedRange<Value>, _ what: @autoclosure () -> String
  ) {
    guard let value else { return }
    check.require(range.contains(value), "\(what()): \(value) is out of range")
  }

  mutating func require(
    all values: some Sequence<Int64>, _ range: ClosedRange<Int64>,
    _ what: @autoclosure () -> String
  ) {
    for (index, value) in values.enumerated() { require(value, range, "\(what()) \(index)") }
  }

  /// Requires a number of each row of a table to lie in a range.
  mutating func require<Row>(
    rows: [Row], _ number: (Row) -> Int64?, _ range: ClosedRange<Int64>, _ what: String
  ) {
    for row in rows.positions {
      require(number(rows[row]), range, "\(what) \(row.spreadsheetRow)")
    }
  }

  private mutating func examine(_ inventory: Inventory) {
    for kind in inventory.classes {
      require(kind.referencePrice, Self.money, "price of class '\(kind.id)'")
      require(kind.repairCost, Self.money, "repair cost of class '\(kind.id)'")
      require(kind.litres, Self.counts, "volume of class '\(kind.id)'")
      require(kind.usefulLifeYears, Self.years, "useful life of class '\(kind.id)'")
    }
    require(
      rows: inventory.norms, \.maximumUnitPrice, Self.money, "price cap of norms row")
    require(rows: inventory.assets, \.quantity, Self.counts, "quantity of register row")
    require(rows: inventory.posts, \.headcount, Self.counts, "headcount of posts row")
    require(rows: inventory.rooms, \.rooms, Self.counts, "rooms of rooms row")
    require(rows: inventory.requests, \.quantity, Self.counts, "quantity of needs row")
    require(rows: inventory.requests, \.priority, Self.counts, "priority of needs row")
    require(
      rows: inventory.requests, { $0.minimumRemainingYears.map(Int64.init) }, -5_000...5_000,
      "remaining years of needs row")
    require(rows: inventory.substitutions, \.penalty, Self.money, "penalty of substitutions row")
    require(rows: inventory.routes, \.metres, Self.metres, "metres of routes row")
    let items = inventory.assets.reduce(Int128(0)) { $0 + Int128($1.quantity) }
    require(items, 0...Int128(1) << 50, "items of the register")
  }

  /// The cost of moving an item the longest way, and 1 m more, in millionths.
  private mutating func examineRates(
    _ moving: Scenario.Moving, _ inventory: Inventory, _ ways: WayTable
  ) {
    for kind in inventory.classes {
      let rate = Int128(moving.perCubicMetreKilometre) * Int128(kind.litres ?? 0)
      check.require(
        rate <= (1 << 60) / Int128(ways.longest + 1),
        "moving.per_m3_km times the volume of class '\(kind.id)' is out of range")
    }
  }

  private mutating func examine(_ scenario: Scenario) {
    require(scenario.moving.perItem, Self.money, "moving.per_item")
    require(scenario.moving.perCubicMetreKilometre, Self.money, "moving.per_m3_km")
    require(scenario.moving.detour, .zero...Fraction(1_000), "moving.detour")
    require(scenario.needs.coverage, .zero...Fraction.one, "needs.coverage")
    require(scenario.reuse.minimumRemainingYears, Self.years, "reuse.minimum_remaining_years")
    require(scenario.reuse.maximumDistanceMetres, 0...Int64.max, "reuse.maximum_distance_km")
    require(scenario.limits.purchases, 0...Int64.max, "limits.purchases")
    require(scenario.limits.moving, 0...Int64.max, "limits.moving")
    require(all: scenario.pins.compactMap(\.quantity), 1...Int64.max, "quantity of pin")
    check.require(
      scenario.objective.first == .unmet
        && Set(scenario.objective).count == scenario.objective.count,
      "objective: must begin with unmet and name no level twice")
  }

  private mutating func examine(_ plan: Plan) {
    require(all: plan.assignments.map(\.items.count), 1...(1 << 40), "count of assignment")
    let remainders = plan.surplus + plan.reserved + plan.unusable
    require(all: remainders.map(\.items.count), 1...(1 << 40), "count of remainder")
    examine(plan.solution, "plan")
    for (name, baseline) in plan.baselines {
      require(all: baseline.flows.map(\.count), 1...(1 << 40), "\(name): count of flow")
      examine(baseline.solution, name)
    }
  }

  private mutating func examine(_ solution: Plan.Solution, _ name: String) {
    require(all: solution.purchased, Self.counts, "\(name): purchase of need")
    require(all: solution.unmet, Self.counts, "\(name): unmet items of need")
    for level in solution.certificate?.levels ?? [] {
      require(level.scale, 1...(1 << 60), "\(name): scale of \(level.level.rawValue)")
      require(
        all: level.multipliers.map(\.value), 0...(1 << 60),
        "\(name): multiplier of \(level.level.rawValue)")
      require(all: level.supply, Self.duals, "\(name): \(level.level.rawValue) dual of lot")
      require(all: level.demand, Self.duals, "\(name): \(level.level.rawValue) dual of need")
    }
  }
}

extension Plan {
  /// The baselines with their names.
  var baselines: [(name: String, baseline: Baseline)] {
    [("B1", stayOnly), ("B2", inherited)]
  }
}
