// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Sensitivity

/// All ways to serve the needs of a plan's problem that are as good as the best, or nearly so, found by
/// trying every count of items of every lot: for small problems only.
struct EveryAllocation {
  /// Who gets items, and from where: nil for what is bought, or lacking.
  struct Pair: Hashable {
    let needs: [Int]
    let source: Source?
    var isLacking = false
  }

  /// What people can tell of items: class, place, whose they are, pins, and whether they are repaired.
  struct Source: Hashable {
    let words: [String?]
    let pins: [Int]
    let isMovable: Bool
    let isRepaired: Bool

    init(_ lot: Int, isRepaired: Bool, _ solved: DeskCase) {
      let stated = solved.plan.lots[lot]
      words = [stated.assetClass, stated.office, stated.heir]
      pins = stated.pins
      isMovable = solved.planned.problem.lots[lot].key.isMovable
      self.isRepaired = isRepaired
    }
  }

  /// Counts above 0, and what they come to.
  struct Way: Hashable {
    var counts: [Pair: Int64] = [:]
    var values: [Int64]
    var purchases: Money = 0
    var relocation: Money = 0
  }

  /// So many ways are too many to be tried.
  private static let most = 2_000

  /// The ways; nil where there are too many.
  let ways: Set<Way>?

  /// - Parameter limit: what each level may count more than the best, compared level by level in their
  ///   order.
  init(_ solved: DeskCase, within limit: [Int64]) {
    let levels = solved.planned.problem.scenario.weights(.anywhere)
    var ways: [Way]? = [Way(values: levels.map { _ in 0 })]
    for component in solved.components {
      var search = MarketWays(component, solved, levels)
      ways = ways.flatMap { Self.joined($0, search.ways(atMost: Self.most)) }
      // Where budgets bind all markets together, what is not the best of one may be of the best.
      if solved.planned.isProven { ways = ways.flatMap { Self.best($0, within: limit) } }
    }
    let limits = solved.plan.head.scenario.limits
    let kept = ways.map { found in
      found.filter {
        $0.purchases <= limits.purchases ?? .max && $0.relocation <= limits.moving ?? .max
      }
    }
    self.ways = kept.flatMap { Self.best($0, within: limit) }.map(Set.init)
  }

  private static func joined(_ left: [Way], _ right: [Way]?) -> [Way]? {
    guard let right, left.count * right.count <= most else { return nil }
    return left.flatMap { first in
      right.map { second in
        Way(
          counts: first.counts.merging(second.counts) { $1 },
          values: zip(first.values, second.values).map { $0 + $1 },
          purchases: first.purchases + second.purchases,
          relocation: first.relocation + second.relocation)
      }
    }
  }

  private static func best(_ ways: [Way], within limit: [Int64]) -> [Way]? {
    let best = ways.map(\.values).min { $0.lexicographicallyPrecedes($1) }
    guard let best else { return [] }
    let most = zip(best, limit).map { $0 + $1 }
    return ways.filter { !most.lexicographicallyPrecedes($0.values) }
  }
}

/// All ways to serve the needs of one market.
private struct MarketWays {
  private let component: Component
  private let solved: DeskCase
  private let levels: [Weights]
  /// The needs that nothing tells apart, by their indices in the market.
  private let groups: [[Int]]
  private var left: [Int64]
  private var ways: [EveryAllocation.Way] = []
  private var most = 0
  /// Larger markets have too many ways anyhow.
  private static let mostSteps = 150

  init(_ component: Component, _ solved: DeskCase, _ levels: [Weights]) {
    (self.component, self.solved, self.levels) = (component, solved, levels)
    left = component.market.lots.map(\.supply)
    var groups: [[Int]] = []
    for need in component.needs.indices {
      let index = groups.firstIndex { group in
        Self.areAlike(component, solved.plan, group[0], need)
      }
      if let index { groups[index].append(need) } else { groups.append([need]) }
    }
    self.groups = groups
  }

  private static func areAlike(
    _ component: Component, _ plan: Plan, _ first: Int, _ second: Int
  ) -> Bool {
    let (left, right) = (plan.needs[component.needs[first]], plan.needs[component.needs[second]])
    let (side, other) = (component.market.needs[first], component.market.needs[second])
    return left.unit == right.unit && left.office == right.office
      && left.assetClass == right.assetClass && left.price == right.price
      && side.conditionStep == other.conditionStep && side.lifeStep == other.lifeStep
      && (plan.head.scenario.limits.purchases == nil || left.priority == right.priority)
  }

  /// The ways; nil where there are more than so many.
  mutating func ways(atMost most: Int) -> [EveryAllocation.Way]? {
    self.most = most
    guard component.market.lots.count * groups.count <= Self.mostSteps else { return nil }
    serve(0, 0, EveryAllocation.Way(values: levels.map { _ in 0 }), missing: demand(of: 0))
    return ways.count > most ? nil : ways
  }

  private func demand(of group: Int) -> Int64 {
    guard group < groups.count else { return 0 }
    return groups[group].reduce(0) { $0 + component.market.needs[$1].demand }
  }

  private func pair(_ group: Int, _ lot: Int?, isRepaired: Bool = false) -> EveryAllocation.Pair {
    EveryAllocation.Pair(
      needs: groups[group].map { component.needs[$0] },
      source: lot.map {
        EveryAllocation.Source(component.lots[$0], isRepaired: isRepaired, solved)
      })
  }

  /// Tries every count of a lot's items for a group, then the next lot; then buys what is missing.
  private mutating func serve(
    _ group: Int, _ lot: Int, _ way: EveryAllocation.Way, missing: Int64
  ) {
    guard ways.count <= most else { return }
    guard group < groups.count else { return finish(way) }
    guard lot < component.market.lots.count else {
      let mostLacking = solved.plan.head.scenario.limits.purchases == nil ? 0 : missing
      for count in 0...mostLacking {
        let next = lacking(count, for: group, buying(missing - count, for: group, way))
        serve(group + 1, 0, next, missing: demand(of: group + 1))
      }
      return
    }
    serve(group, lot + 1, way, missing: missing)
    guard let arc = component.market.arc(from: lot, to: groups[group][0]) else { return }
    for count in stride(from: Int64(1), through: min(left[lot], missing), by: 1) {
      var next = way
      next.counts[pair(group, lot, isRepaired: arc.isRepaired), default: 0] += count
      next.relocation += count * arc.relocation
      for (index, level) in levels.enumerated() {
        next.values[index] += count * level.plainCost(of: arc)
      }
      left[lot] -= count
      serve(group, lot + 1, next, missing: missing - count)
      left[lot] += count
    }
  }

  private func buying(
    _ count: Int64, for group: Int, _ way: EveryAllocation.Way
  ) -> EveryAllocation.Way {
    guard count > 0 else { return way }
    let price = component.market.needs[groups[group][0]].price
    var next = way
    next.counts[pair(group, nil)] = count
    next.purchases += count * price
    for (index, level) in levels.enumerated() {
      next.values[index] += count * level.purchases * price
    }
    return next
  }

  private func lacking(
    _ count: Int64, for group: Int, _ way: EveryAllocation.Way
  ) -> EveryAllocation.Way {
    guard count > 0 else { return way }
    let priority = component.market.needs[groups[group][0]].priority
    var next = way
    var pair = pair(group, nil)
    pair.isLacking = true
    next.counts[pair] = count
    for (index, level) in levels.enumerated() {
      next.values[index] += count * level.unmet * priority
    }
    return next
  }

  private mutating func finish(_ way: EveryAllocation.Way) {
    let isKept = component.market.lots.indices.allSatisfy {
      left[$0] == 0 || !component.market.mustGo($0)
    }
    if isKept { ways.append(way) }
  }
}

extension Weights {
  /// What an item counts where the plan goes on from no other.
  fileprivate func plainCost(of arc: Arc) -> Int64 {
    transfers * arc.transfer + relocation * arc.relocation + penalty * arc.penalty
  }
}
