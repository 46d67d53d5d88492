// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Whether all amounts are small enough for exact sums in 128 bits.
///
/// With counts up to 2⁴⁰, money up to 2⁵⁰ and duals and multipliers up to 2⁶⁰, no sum of a check can leave 127 bits
/// however many terms it has; the cost of one arc stays within 2⁵³.
struct Magnitudes {
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

  /// Requires an amount, where there is one, to lie in a range; it is named by a text of the family
  /// `error.verify`.
  mutating func require<Value: Comparable>(
    _ value: Value?, _ range: ClosedRange<Value>, _ what: String,
    _ places: @autoclosure () -> Places = [:]
  ) {
    require(value, range, named: Message.verify(what, places()))
  }

  /// The same for an amount that has a name, such as the path of a key of the scenario.
  mutating func require<Value: Comparable>(
    _ value: Value?, _ range: ClosedRange<Value>, named what: @autoclosure () -> any Sayable
  ) {
    guard let value else { return }
    check.require(range.contains(value), "out-of-range", ["what": what(), "value": "\(value)"])
  }

  mutating func require(
    all values: some Sequence<Int64>, _ range: ClosedRange<Int64>, _ what: String,
    _ places: @autoclosure () -> Places = [:]
  ) {
    for (index, value) in values.enumerated() {
      require(
        value, range, "name.numbered", ["what": Message.verify(what, places()), "number": index])
    }
  }

  /// Requires a number of each row of a table to lie in a range.
  mutating func require<Row>(
    rows: [Row], _ number: (Row) -> Int64?, _ range: ClosedRange<Int64>, _ what: String
  ) {
    for row in rows.positions {
      require(
        number(rows[row]), range, "name.numbered",
        ["what": Message.verify(what), "number": row.spreadsheetRow])
    }
  }

  private mutating func examine(_ inventory: Inventory) {
    for kind in inventory.classes {
      require(kind.referencePrice, .money, "what.price-of-class", ["id": kind.id])
      require(kind.repairCost, .money, "what.repair-of-class", ["id": kind.id])
      require(kind.litres, .counts, "what.volume-of-class", ["id": kind.id])
      require(Int64(kind.usefulLifeYears), .years, "what.life-of-class", ["id": kind.id])
    }
    require(rows: inventory.norms, \.maximumUnitPrice, .money, "what.price-cap")
    require(rows: inventory.assets, \.quantity, .counts, "what.row-quantity")
    require(rows: inventory.posts, \.headcount, .counts, "what.post-headcount")
    require(rows: inventory.rooms, \.rooms, .counts, "what.rooms")
    require(rows: inventory.requests, \.quantity, .counts, "what.needs-quantity")
    require(rows: inventory.requests, \.priority, .counts, "what.needs-priority")
    require(
      rows: inventory.requests, { $0.minimumRemainingYears.map(Int64.init) }, .years,
      "what.needs-years")
    require(rows: inventory.substitutions, \.penalty, .money, "what.penalty")
    require(rows: inventory.routes, \.metres, 0...Int64(Int32.max), "what.route-metres")
    let items = inventory.assets.map(\.quantity).total
    require(items, 0...Int128(1) << 50, "what.register-items")
  }

  /// The cost of moving an item the longest way, and 1 m more, in millionths.
  private mutating func examineRates(
    _ moving: Scenario.Moving, _ inventory: Inventory, _ ways: WayTable
  ) {
    let most = (1 << 60) / Int128(ways.longest + 1)
    for kind in inventory.classes {
      let rate = Int128(moving.perCubicMetreKilometre) * Int128(kind.litres ?? 0)
      check.require(rate <= most, "volume-out-of-range", ["id": kind.id])
    }
  }

  private mutating func examine(_ scenario: Scenario) {
    let (moving, reuse, limits) = (scenario.moving, scenario.reuse, scenario.limits)
    require(moving.perItem, .money, named: "moving.per_item")
    require(moving.perCubicMetreKilometre, .money, named: "moving.per_m3_km")
    require(moving.detour, .zero...Fraction(1_000), named: "moving.detour")
    require(scenario.needs.coverage, .zero...Fraction.one, named: "needs.coverage")
    require(reuse.minimumRemainingYears, -5_000...5_000, named: "reuse.minimum_remaining_years")
    require(reuse.maximumDistanceMetres, 0...Int64.max, named: "reuse.maximum_distance_km")
    require(limits.purchases, 0...Int64.max, named: "limits.purchases")
    require(limits.moving, 0...Int64.max, named: "limits.moving")
    require(all: scenario.pins.compactMap(\.quantity), 1...Int64.max, "what.pin-quantity")
    check.require(scenario.objective.begins(with: .unmet), "objective")
  }

  private mutating func examine(_ plan: Plan) {
    require(all: plan.assignments.map(\.items.count), .items, "what.assignment-count")
    let remainders = plan.surplus + plan.reserved + plan.unusable
    require(all: remainders.map(\.items.count), .items, "what.remainder-count")
    examine(plan.solution, .verify("name.plan"))
    for (name, baseline) in plan.baselines {
      require(all: baseline.flows.map(\.count), .items, "what.flow-count", ["name": name])
      examine(baseline.solution, name)
    }
  }

  private mutating func examine(_ solution: Plan.Solution, _ name: Message) {
    require(all: solution.purchased, .counts, "what.need-purchase", ["name": name])
    require(all: solution.unmet, .counts, "what.need-unmet", ["name": name])
    for level in solution.certificate?.levels ?? [] {
      let place: Places = ["name": name, "level": level.level.rawValue]
      require(level.scale, 1...(1 << 60), "what.scale", place)
      require(all: level.multipliers.map(\.value), 0...(1 << 60), "what.multiplier", place)
      require(all: level.supply, .duals, "what.lot-dual", place)
      require(all: level.demand, .duals, "what.need-dual", place)
    }
  }
}

extension ClosedRange<Int64> {
  static let counts: Self = 0...(1 << 40)
  static let items: Self = 1...(1 << 40)
  static let money: Self = 0...(1 << 50)
  static let years: Self = -5_000...5_000
  fileprivate static let duals: Self = -(1 << 60)...(1 << 60)
}

extension Array where Element: Hashable {
  /// Whether the first element is the one given, and none stands twice.
  func begins(with first: Element) -> Bool { self.first == first && Set(self).count == count }
}

extension Plan {
  /// The baselines with their names.
  var baselines: [(name: Message, baseline: Baseline)] {
    [(Message(verbatim: "B1"), stayOnly), (Message(verbatim: "B2"), inherited)]
  }
}
