// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

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
    _ value: Value?, _ range: ClosedRange<Value>, _ what: @autoclosure () -> Message
  ) {
    guard let value else { return }
    check.require(
      range.contains(value), .verify("out-of-range", ["what": what(), "value": "\(value)"]))
  }

  mutating func require(
    all values: some Sequence<Int64>, _ range: ClosedRange<Int64>,
    _ what: @autoclosure () -> Message
  ) {
    for (index, value) in values.enumerated() {
      require(value, range, .verify("name.numbered", ["what": what(), "number": index]))
    }
  }

  /// Requires a number of each row of a table to lie in a range.
  mutating func require<Row>(
    rows: [Row], _ number: (Row) -> Int64?, _ range: ClosedRange<Int64>, _ what: Message
  ) {
    for row in rows.positions {
      require(
        number(rows[row]), range,
        .verify("name.numbered", ["what": what, "number": row.spreadsheetRow]))
    }
  }

  private mutating func examine(_ inventory: Inventory) {
    for kind in inventory.classes {
      require(kind.referencePrice, Self.money, .verify("what.price-of-class", ["id": kind.id]))
      require(kind.repairCost, Self.money, .verify("what.repair-of-class", ["id": kind.id]))
      require(kind.litres, Self.counts, .verify("what.volume-of-class", ["id": kind.id]))
      require(kind.usefulLifeYears, Self.years, .verify("what.life-of-class", ["id": kind.id]))
    }
    require(rows: inventory.norms, \.maximumUnitPrice, Self.money, .verify("what.price-cap"))
    require(rows: inventory.assets, \.quantity, Self.counts, .verify("what.row-quantity"))
    require(rows: inventory.posts, \.headcount, Self.counts, .verify("what.post-headcount"))
    require(rows: inventory.rooms, \.rooms, Self.counts, .verify("what.rooms"))
    require(rows: inventory.requests, \.quantity, Self.counts, .verify("what.needs-quantity"))
    require(rows: inventory.requests, \.priority, Self.counts, .verify("what.needs-priority"))
    require(
      rows: inventory.requests, { $0.minimumRemainingYears.map(Int64.init) }, -5_000...5_000,
      .verify("what.needs-years"))
    require(rows: inventory.substitutions, \.penalty, Self.money, .verify("what.penalty"))
    require(rows: inventory.routes, \.metres, Self.metres, .verify("what.route-metres"))
    let items = inventory.assets.reduce(Int128(0)) { $0 + Int128($1.quantity) }
    require(items, 0...Int128(1) << 50, .verify("what.register-items"))
  }

  /// The cost of moving an item the longest way, and 1 m more, in millionths.
  private mutating func examineRates(
    _ moving: Scenario.Moving, _ inventory: Inventory, _ ways: WayTable
  ) {
    for kind in inventory.classes {
      let rate = Int128(moving.perCubicMetreKilometre) * Int128(kind.litres ?? 0)
      check.require(
        rate <= (1 << 60) / Int128(ways.longest + 1),
        .verify("volume-out-of-range", ["id": kind.id]))
    }
  }

  private mutating func examine(_ scenario: Scenario) {
    require(scenario.moving.perItem, Self.money, Message(verbatim: "moving.per_item"))
    require(
      scenario.moving.perCubicMetreKilometre, Self.money, Message(verbatim: "moving.per_m3_km"))
    require(scenario.moving.detour, .zero...Fraction(1_000), Message(verbatim: "moving.detour"))
    require(scenario.needs.coverage, .zero...Fraction.one, Message(verbatim: "needs.coverage"))
    require(
      scenario.reuse.minimumRemainingYears, Self.years,
      Message(verbatim: "reuse.minimum_remaining_years"))
    require(
      scenario.reuse.maximumDistanceMetres, 0...Int64.max,
      Message(verbatim: "reuse.maximum_distance_km"))
    require(scenario.limits.purchases, 0...Int64.max, Message(verbatim: "limits.purchases"))
    require(scenario.limits.moving, 0...Int64.max, Message(verbatim: "limits.moving"))
    require(all: scenario.pins.compactMap(\.quantity), 1...Int64.max, .verify("what.pin-quantity"))
    check.require(
      scenario.objective.first == .unmet
        && Set(scenario.objective).count == scenario.objective.count, .verify("objective"))
  }

  private mutating func examine(_ plan: Plan) {
    require(
      all: plan.assignments.map(\.items.count), 1...(1 << 40), .verify("what.assignment-count"))
    let remainders = plan.surplus + plan.reserved + plan.unusable
    require(all: remainders.map(\.items.count), 1...(1 << 40), .verify("what.remainder-count"))
    examine(plan.solution, .verify("name.plan"))
    for (name, baseline) in plan.baselines {
      require(
        all: baseline.flows.map(\.count), 1...(1 << 40), .verify("what.flow-count", ["name": name]))
      examine(baseline.solution, name)
    }
  }

  private mutating func examine(_ solution: Plan.Solution, _ name: Message) {
    require(all: solution.purchased, Self.counts, .verify("what.need-purchase", ["name": name]))
    require(all: solution.unmet, Self.counts, .verify("what.need-unmet", ["name": name]))
    for level in solution.certificate?.levels ?? [] {
      let multipliers = level.multipliers.map(\.value)
      let place: KeyValuePairs<String, any Sayable> = ["name": name, "level": level.level.rawValue]
      require(level.scale, 1...(1 << 60), .verify("what.scale", place))
      require(all: multipliers, 0...(1 << 60), .verify("what.multiplier", place))
      require(all: level.supply, Self.duals, .verify("what.lot-dual", place))
      require(all: level.demand, Self.duals, .verify("what.need-dual", place))
    }
  }
}

extension Plan {
  /// The baselines with their names.
  var baselines: [(name: Message, baseline: Baseline)] {
    [(Message(verbatim: "B1"), stayOnly), (Message(verbatim: "B2"), inherited)]
  }
}
