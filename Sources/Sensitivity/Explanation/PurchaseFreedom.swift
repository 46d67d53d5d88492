// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
internal import Planning

/// How firmly purchases stand where a plan has them.
public struct PurchaseFreedom: Hashable, Sendable {
  /// The need.
  public let need: Position<Plan.Need>
  /// How many the plan buys.
  public let bought: Int64
  /// Between what the fewest lie that any best plan buys.
  public internal(set) var least: LevelRange
  /// The needs where the others could be bought instead at the same cost on every level, as one of the
  /// ways to move all of them has them, in the order of the plan.
  public internal(set) var elsewhere: [Position<Plan.Need>]
  /// Whether a run could tell more of the fewest.
  public internal(set) var isOpen = false
}

extension PurchaseFreedom: Comparable {
  /// What is bought most of comes first, then the first need.
  public static func < (left: Self, right: Self) -> Bool {
    (-left.bought, left.need) < (-right.bought, right.need)
  }
}

extension PlannedProblem {
  /// What the plan buys, in the order of its needs: what every optimal plan buys, and what could stand
  /// elsewhere; where budgets may bind that, only runs tell.
  public func purchases() -> [PurchaseFreedom] {
    guard let networks else { return openPurchases }
    let hasBudgets = problem.scenario.limits != Scenario.Limits()
    let threads = Threads.count(problem.scenario)
    return Threads.perform(networks, threads: threads) {
      network -> [PurchaseFreedom] in
      guard network.bought.contains(where: { $0 > 0 }) else { return [] }
      let face = OptimalFace(network)
      return network.bought.indices.filter { network.bought[$0] > 0 }.map {
        let freedom = face.freedom(of: $0)
        return hasBudgets ? freedom.withinBudgets : freedom
      }
    }.flatMap(\.self).sorted { $0.need < $1.need }
  }

  /// What the plan buys where its prices prove nothing.
  private var openPurchases: [PurchaseFreedom] {
    let isBest = plan.head.levels.allSatisfy { $0.value == $0.certified }
    return plan.needs.positions.compactMap { need in
      let bought = plan.solution.purchased[Int(need.index)]
      guard bought > 0 else { return nil }
      let most = isBest ? bought : plan.needs[need].quantity
      return PurchaseFreedom(
        need: need, bought: bought, least: LevelRange(low: 0, high: most), elsewhere: [],
        isOpen: true)
    }
  }
}

extension PurchaseFreedom {
  /// The same where other plans may break a budget: what none does without is certain all the same.
  fileprivate var withinBudgets: PurchaseFreedom {
    guard least.low < bought else { return self }
    return PurchaseFreedom(
      need: need, bought: bought, least: LevelRange(low: least.low, high: bought), elsewhere: [],
      isOpen: true)
  }
}
