// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Words

/// What a plan or baseline does, added up.
struct Tally {
  /// Items used of each lot.
  private(set) var used: [Int128]
  /// Items served of each need.
  private(set) var served: [Int128]
  private let flows: [Flow]
  private let solution: Plan.Solution
  private let arcs: ArcRules

  init(_ flows: [Flow], _ solution: Plan.Solution, _ arcs: ArcRules) {
    (self.flows, self.solution, self.arcs) = (flows, solution, arcs)
    used = Array(repeating: 0, count: arcs.lots.count)
    served = Array(repeating: 0, count: arcs.needs.count)
    for flow in flows {
      used[flow.lot] += Int128(flow.count)
      served[flow.need] += Int128(flow.count)
    }
  }

  /// Whether the plan tells for every need what is bought and left unmet.
  var isComplete: Bool {
    solution.purchased.count == arcs.needs.count && solution.unmet.count == arcs.needs.count
  }

  /// What all of it counts.
  func value(_ weights: LevelWeights) -> Int128 {
    var sum = flows.reduce(Int128(0)) { $0 + Int128($1.count) * weights.cost($1.arc) }
    for (need, bought) in zip(arcs.needs, solution.purchased) {
      sum += Int128(bought) * weights.purchaseCost(need)
    }
    for (need, lacking) in zip(arcs.needs, solution.unmet) {
      sum += Int128(lacking) * weights.unmetCost(need)
    }
    for (lot, used) in zip(arcs.lots, used) {
      sum += (Int128(lot.quantity) - used) * weights.restCost(lot)
    }
    return sum
  }

  /// What it reaches at each level.
  ///
  /// - Parameter replan: how changes count; nil for baselines.
  func values(_ objective: [Scenario.Level], _ replan: Scenario.Replan? = nil) -> [Int128] {
    objective.map { value(LevelWeights($0, replan)) }
  }

  /// Moving and repair, in money.
  var relocation: Int128 { value(LevelWeights(.movingBudget, nil)) }

  /// Checks that nothing is spent beyond a limit.
  func examineSpending(_ limits: Scenario.Limits, mayExceed: Bool = false, _ check: inout Check) {
    for (name, spent, limit) in spending(limits) {
      check.require(
        mayExceed || spent <= limit, "above-budget",
        ["what": name, "spent": spent, "limit": limit])
    }
  }

  /// What is spent where there is a limit.
  func spending(_ limits: Scenario.Limits) -> [(name: Message, spent: Int128, limit: Int128)] {
    [
      (.verify("what.purchases"), value(LevelWeights(.purchases)), limits.purchases),
      (.verify("what.relocation"), relocation, limits.moving),
    ].compactMap { name, spent, limit in limit.map { (name, spent, Int128($0)) } }
  }

  /// Checks that no lot gives more than it has, and that every need is served, bought or unmet.
  func examineSides(_ name: Message, allowsUnmet: Bool, _ check: inout Check) {
    check.require(isComplete, "purchases-unmatched", ["name": name])
    guard isComplete else { return }
    for (index, lot) in arcs.lots.enumerated() {
      check.require(
        used[index] <= Int128(lot.quantity), "lot-gives",
        ["name": name, "lot": index, "used": used[index], "quantity": lot.quantity])
    }
    for (index, need) in arcs.needs.enumerated() {
      let lacking = solution.unmet[index]
      let got = served[index] + Int128(solution.purchased[index]) + Int128(lacking)
      let id = arcs.derivation.needs[index].stated.id
      check.compare(
        "part", ["name": name, "member": Message.verify("name.need", ["id": id])],
        expected: Int128(need.quantity), found: got)
      check.require(lacking == 0 || allowsUnmet, "unmet", ["name": name, "need": id])
    }
  }
}
