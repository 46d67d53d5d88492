// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Finds the plans of a face one after the other, the best first: each is the best of a part of them, which
/// is then divided into that plan and the others (Hamacher: "A note on K best network flows", 1995).
struct AlternativeSearch {
  private let face: NearFace
  private let cycles: CheapestCycle
  private let budgets: BudgetRoom
  /// What other plans may count more at each level, as far as it is bound.
  private let most: [Int64]
  /// Whether better plans are found before worse ones.
  private let isRanked: Bool
  /// The parts that have another plan than their best.
  private var parts: [Part] = []
  private var looked = 0
  /// What the plans do otherwise that were found.
  private var known: Set<[Alternative.Line]> = [[]]

  private struct Part {
    let allocation: Allocation
    let cycle: Allocation.Cycle
    let number: Int

    /// The best plans come first; of equal ones those that are fewest cycles away.
    func precedes(_ other: Part) -> Bool {
      let (cost, others) = (allocation.cost + cycle.cost, other.allocation.cost + other.cycle.cost)
      guard cost == others else { return cost < others }
      return (allocation.depth, number) < (other.allocation.depth, other.number)
    }
  }

  /// - Parameters:
  ///   - limit: what cycles may count.
  ///   - most: what plans may count more at each level, in the order of the objective, up to the last level
  ///     that is bound.
  ///   - isRanked: whether edges count what they cost; else all plans of the face have to be looked at to
  ///     know the best, unless all are to be as good.
  init(
    _ face: NearFace, within limit: LevelVector, _ most: [Int64], isRanked: Bool,
    _ budgets: BudgetRoom
  ) {
    (self.face, self.budgets, self.most, self.isRanked) = (face, budgets, most, isRanked)
    cycles = CheapestCycle(face, within: limit)
    add(Allocation(face), number: 0)
  }

  /// The best plans but the one of the face, and whether there are others.
  ///
  /// - Parameters:
  ///   - isInterrupted: whether to stop now with what is found.
  ///   - report: is told how many are found.
  mutating func plans(
    atMost count: Int, _ costs: LevelCosts, isInterrupted: () -> Bool, report: (Int) -> Void
  ) -> Alternatives {
    var plans: [Alternative] = []
    report(0)
    while let flows = nextPlan() {
      guard !isInterrupted() else { return best(count, of: plans, .stopped) }
      guard looked <= Alternatives.mostLookedAt else { return best(count, of: plans, .open) }
      let plan = alternative(flows, costs)
      guard holds(flows), isAsGood(plan), known.insert(plan.lines).inserted else { continue }
      guard plans.count < count || !isRanked else { return best(count, of: plans, .more) }
      plans.append(plan)
      report(min(plans.count, count))
    }
    return best(count, of: plans, plans.count > count ? .more : .all)
  }

  /// The best so many of what is found, in the order in which equal ones are.
  private func best(
    _ count: Int, of plans: [Alternative], _ extent: Alternatives.Extent
  ) -> Alternatives {
    let sorted = plans.enumerated().sorted { left, right in
      left.element.changes == right.element.changes
        ? left.offset < right.offset
        : left.element.changes.lexicographicallyPrecedes(right.element.changes)
    }
    return Alternatives(plans: sorted.prefix(count).map(\.element), extent: extent)
  }

  /// Whether a plan is no worse at any level than it may be.
  private func isAsGood(_ plan: Alternative) -> Bool {
    zip(plan.changes, most).allSatisfy { $0 <= $1 }
  }

  private mutating func nextPlan() -> [Int64]? {
    guard let first = parts.indices.min(by: { parts[$0].precedes(parts[$1]) }) else { return nil }
    let part = parts.remove(at: first)
    looked += 1
    let (kept, other) = part.allocation.divided(by: part.cycle, face)
    add(kept, number: 2 * looked - 1)
    add(other, number: 2 * looked)
    return other.flows
  }

  private mutating func add(_ allocation: Allocation, number: Int) {
    var allocation = allocation
    guard let cycle = cycles.find(in: &allocation) else { return }
    parts.append(Part(allocation: allocation, cycle: cycle, number: number))
  }

  /// Whether a plan keeps the budgets.
  private func holds(_ flows: [Int64]) -> Bool {
    var (bought, moved): (Money, Money) = (0, 0)
    for (index, edge) in face.edges.enumerated() where flows[index] != face.flows[index] {
      let count = flows[index] - face.flows[index]
      bought += count * edge.spending.purchases
      moved += count * edge.spending.relocation
    }
    return budgets.holds(purchases: bought, relocation: moved)
  }

  private func alternative(_ flows: [Int64], _ costs: LevelCosts) -> Alternative {
    var changes = costs.amounts(.zero)
    for (index, edge) in face.edges.enumerated() where flows[index] != face.flows[index] {
      let count = flows[index] - face.flows[index]
      changes[0] += count * edge.spending.unmet
      for (level, amount) in costs.amounts(edge.cost).enumerated() {
        changes[level] += count * amount
      }
    }
    return Alternative(changes: changes, lines: lines(flows))
  }

  /// What a plan does otherwise, where lots of one source count together.
  private func lines(_ flows: [Int64]) -> [Alternative.Line] {
    var counts: [NearFace.Line: (before: Int64, after: Int64)] = [:]
    for (index, edge) in face.edges.enumerated() {
      guard let line = edge.line else { continue }
      let sums = counts[line] ?? (0, 0)
      counts[line] = (sums.before + face.flows[index], sums.after + flows[index])
    }
    return counts.filter { $0.value.before != $0.value.after }.map { line, counts in
      Alternative.Line(
        needs: line.needs, source: line.source, before: counts.before, after: counts.after)
    }.sorted { ($0.needs[0], $0.source) < ($1.needs[0], $1.source) }
  }
}
