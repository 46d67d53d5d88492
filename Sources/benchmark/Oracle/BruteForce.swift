// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory

/// The optimum of all levels at once by trying everything: for the tiniest problems only.
struct BruteForce {
  private let levels: [Scenario.Level]
  private let needs: [NaiveNeed]
  private let mustGo: [Bool]
  private let limits: Scenario.Limits
  /// What each item may serve.
  private let choices: [[(need: Int, arc: NaiveArc)]]
  private var left: [Int64]
  /// Moving and repair so far.
  private var moved: Money = 0
  private var best: [Int64]?

  /// The best values of the levels, or nil where items that must go cannot, or not within the budget
  /// of moving.
  ///
  /// - Returns: nil in an optional where there are more ways than the limit.
  static func values(
    _ problem: OracleCase, _ supply: NaiveSupply, _ needs: [NaiveNeed], ways limit: Double
  ) -> [Int64]?? {
    var search = BruteForce(problem, supply, needs)
    var ways = search.choices.reduce(1.0) { $0 * Double($1.count + 1) }
    if search.limits.purchases != nil {
      ways = needs.reduce(ways) { $0 * Double($1.quantity + 1) }
    }
    guard ways <= limit else { return nil }
    search.visit(0, search.levels.map { _ in 0 })
    return .some(search.best)
  }

  private init(_ problem: OracleCase, _ supply: NaiveSupply, _ needs: [NaiveNeed]) {
    (levels, limits) = (problem.scenario.objective, problem.scenario.limits)
    self.needs = needs
    choices = supply.items.map { item in
      needs.enumerated().compactMap { index, need in
        problem.arc(item, need, .anywhere).map { (index, $0) }
      }
    }
    mustGo = supply.items.map { item in
      item.pins.contains { problem.scenario.pins[$0].rule == .go }
    }
    left = needs.map(\.quantity)
  }

  private mutating func visit(_ item: Int, _ cost: [Int64]) {
    guard moved <= limits.moving ?? .max else { return }
    guard item < choices.count else { return finish(0, cost, spent: 0) }
    if !mustGo[item] { visit(item + 1, cost) }
    for (need, arc) in choices[item] where left[need] > 0 {
      left[need] -= 1
      moved += arc.cost.moving + arc.cost.repair
      visit(item + 1, zip(levels, cost).map { $0.of(arc) + $1 })
      moved -= arc.cost.moving + arc.cost.repair
      left[need] += 1
    }
  }

  /// Buys what is left from a need on, or where there is a budget of purchases any part of it.
  private mutating func finish(_ need: Int, _ cost: [Int64], spent: Money) {
    guard need < needs.count else {
      if best.map({ cost.lexicographicallyPrecedes($0) }) ?? true { best = cost }
      return
    }
    let (side, most) = (needs[need], left[need])
    for bought in (limits.purchases == nil ? most : 0)...most {
      let spent = spent + bought * side.price
      guard spent <= limits.purchases ?? .max else { return }
      let total = zip(levels, cost).map { level, cost in
        cost + level.ofBuying(side) * bought
          + (level == .unmet ? side.priority * (most - bought) : 0)
      }
      finish(need + 1, total, spent: spent)
    }
  }
}
