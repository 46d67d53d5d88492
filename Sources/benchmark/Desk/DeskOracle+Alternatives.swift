// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Seeds
import Sensitivity

extension DeskOracle {
  /// More plans than these are not compared one by one.
  private static let most = 60

  /// Compares the plans that are said to be as good as the best with all that there are, and those within
  /// a tolerance, and within budgets of just what the plan spends.
  mutating func checkAlternatives() throws {
    try check(solved, within: .none)
    let level = solved.plan.head.scenario.objective.last {
      [.purchases, .moving, .totalCost].contains($0)
    }
    if let level {
      let amount = Int64(random.pick([1, 500, 20_000, 70_000]))
      try check(solved, within: Tolerance(level: level, amount: amount))
    }
    let lower = (purchases: 30 + random.below(70), moving: 50 + random.below(60))
    for (purchases, moving) in [(100, 100), lower] {
      guard let tight = try solved.within(purchases: purchases, moving: moving) else { continue }
      try check(tight, within: .none)
      guard let level, tight.plan.head.status == .optimal else { continue }
      let amount = Int64(random.pick([1, 500, 20_000]))
      try check(tight, within: Tolerance(level: level, amount: amount))
    }
  }

  private mutating func check(_ solved: DeskCase, within tolerance: Tolerance) throws {
    let objective = solved.plan.head.scenario.objective
    let index = tolerance.level.flatMap { objective.firstIndex(of: $0) } ?? objective.count
    let limit = objective.indices.map { level in
      level < index ? 0 : level == index ? tolerance.amount : Int64.max / 4
    }
    // What is best is not known where the plan is not proven, and so not what is as good.
    guard solved.plan.head.status == .optimal,
      let ways = EveryAllocation(solved, within: limit).ways
    else { return }
    let said = try solved.planned.alternatives(atMost: Self.most, within: tolerance)
    let name = "alternatives within \(tolerance.amount)"
    if said.extent == .open, !solved.planned.isProven {
      countOpen()
    } else if (said.extent == .all) != (ways.count - 1 <= Self.most) {
      note("\(name): said \(said.extent) of \(ways.count - 1)")
    } else {
      compare(
        [Int64(said.plans.count)], [Int64(min(ways.count - 1, Self.most))],
        "\(name), their count")
      countAlternatives(within: solved)
    }
    check(said.plans, are: ways, of: solved, name)
  }

  private mutating func check(
    _ plans: [Alternative], are ways: Set<EveryAllocation.Way>, of solved: DeskCase, _ name: String
  ) {
    let all = Dictionary(ways.map { ($0.counts, $0.values) }, uniquingKeysWith: { $1 })
    let own = Self.counts(of: solved, ways)
    guard let values = all[own] else { return note("\(name): the plan is not among them") }
    var seen: Set<[EveryAllocation.Pair: Int64]> = [own]
    var before: [Int64]?
    for plan in plans {
      let counts = Self.counts(own, changedBy: plan, solved)
      if !seen.insert(counts).inserted { note("\(name): one is told twice") }
      compare(plan.changes, all[counts].map { zip($0, values).map { $0 - $1 } }, name)
      if let before, plan.changes.lexicographicallyPrecedes(before) {
        note("\(name): a better one comes later")
      }
      before = plan.changes
    }
  }

  /// What the plan itself is among all ways.
  private static func counts(
    of solved: DeskCase, _ ways: Set<EveryAllocation.Way>
  ) -> [EveryAllocation.Pair: Int64] {
    var groups: [Int: [Int]] = [:]
    for pair in ways.flatMap(\.counts.keys) { for need in pair.needs { groups[need] = pair.needs } }
    var counts: [EveryAllocation.Pair: Int64] = [:]
    func add(
      _ count: Int64, _ need: Int, _ source: EveryAllocation.Source?, isLacking: Bool = false
    ) {
      let pair = EveryAllocation.Pair(
        needs: groups[need] ?? [need], source: source, isLacking: isLacking)
      counts[pair, default: 0] += count
    }
    for move in solved.plan.assignments {
      add(
        move.items.count, Int(move.need.index),
        EveryAllocation.Source(Int(move.lot.index), isRepaired: move.isRepaired, solved))
    }
    for (need, count) in solved.plan.solution.purchased.enumerated() where count > 0 {
      add(count, need, nil)
    }
    for (need, count) in solved.plan.solution.unmet.enumerated() where count > 0 {
      add(count, need, nil, isLacking: true)
    }
    return counts
  }

  private static func counts(
    _ counts: [EveryAllocation.Pair: Int64], changedBy plan: Alternative, _ solved: DeskCase
  ) -> [EveryAllocation.Pair: Int64] {
    plan.lines.reduce(into: counts) { counts, line in
      var source: EveryAllocation.Source?
      if case .items(let lot, let isRepaired) = line.source {
        source = EveryAllocation.Source(Int(lot.index), isRepaired: isRepaired, solved)
      }
      let pair = EveryAllocation.Pair(
        needs: line.needs.map { Int($0.index) }, source: source,
        isLacking: line.source == .unmet)
      // A line that begins from another count than the plan's is of no way that there is.
      guard counts[pair] ?? 0 == line.before else {
        counts[pair] = -1
        return
      }
      counts[pair] = line.after == 0 ? nil : line.after
    }
  }
}
