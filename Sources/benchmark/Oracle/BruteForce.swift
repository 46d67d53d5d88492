// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory

/// The optimum of all levels at once by trying everything: for the tiniest problems only.
struct BruteForce {
  private let levels: [Scenario.Level]
  private let needs: [NaiveNeed]
  private let mustGo: [Bool]
  /// What each item may serve.
  private let choices: [[(need: Int, arc: NaiveArc)]]
  private var left: [Int64]
  private var best: [Int64]?

  /// The best values of the levels, or nil where items that must go cannot.
  ///
  /// - Returns: nil in an optional where there are more ways than the limit.
  static func values(
    _ problem: OracleCase, _ supply: NaiveSupply, _ needs: [NaiveNeed], ways limit: Double
  ) -> [Int64]?? {
    var search = BruteForce(problem, supply, needs)
    let ways = search.choices.reduce(1.0) { $0 * Double($1.count + 1) }
    guard ways <= limit else { return nil }
    search.visit(0, search.levels.map { _ in 0 })
    return .some(search.best)
  }

  private init(_ problem: OracleCase, _ supply: NaiveSupply, _ needs: [NaiveNeed]) {
    levels = problem.scenario.objective
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
    guard item < choices.count else { return finish(cost) }
    if !mustGo[item] { visit(item + 1, cost) }
    for (need, arc) in choices[item] where left[need] > 0 {
      left[need] -= 1
      visit(item + 1, zip(levels, cost).map { $0.of(arc) + $1 })
      left[need] += 1
    }
  }

  private mutating func finish(_ cost: [Int64]) {
    let total = zip(levels, cost).map { level, cost in
      zip(needs, left).reduce(cost) { $0 + level.ofBuying($1.0) * $1.1 }
    }
    if best.map({ total.lexicographicallyPrecedes($0) }) ?? true { best = total }
  }
}
