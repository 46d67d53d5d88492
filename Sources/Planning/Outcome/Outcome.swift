// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What all markets together decided, by the indices of the whole plan.
struct Outcome: Sendable {
  /// Items of a lot that serve a need, and what one of them costs.
  struct Flow: Sendable {
    let lot: Int
    let need: Int
    let count: Int64
    let arc: Arc
  }

  /// Which lots serve which needs, by lot, then need.
  var flows: [Flow] = []
  /// How many of each need are bought.
  var purchased: [Int64]
  /// How many of each need are left unmet.
  var unmet: [Int64]
  /// Items of lots that must go but cannot.
  var stranded: [(lot: Int, count: Int64)] = []
  /// The duals of each level over all lots and needs, 0 where a search was stopped before.
  private(set) var duals: [Duals]
  /// Whether a clock or an interrupt ended the search.
  private(set) var isStopped = false
  /// How far lots may serve.
  let reach: Reach

  /// Joins the solutions of components.
  init(
    _ parts: [(component: Component, solution: TransportSolution)], lots: Int, needs: [Need],
    levels: Int, _ reach: Reach
  ) {
    self.reach = reach
    purchased = needs.map(\.stated.quantity)
    unmet = Array(repeating: 0, count: needs.count)
    duals = Array(repeating: Duals(lots: lots, needs: needs.count), count: levels)
    for (component, solution) in parts { join(component, solution) }
    flows.sort { ($0.lot, $0.need) < ($1.lot, $1.need) }
  }

  private mutating func join(_ component: Component, _ solution: TransportSolution) {
    for (index, need) in component.needs.enumerated() {
      purchased[need] = solution.purchased[index]
      unmet[need] = solution.unmet[index]
    }
    for flow in solution.flows {
      guard let arc = component.market.arc(from: flow.lot, to: flow.need) else { continue }
      flows.append(
        Flow(
          lot: component.lots[flow.lot], need: component.needs[flow.need], count: flow.count,
          arc: arc))
    }
    stranded += solution.stranded.map { (component.lots[$0.lot], $0.count) }
    isStopped = isStopped || solution.isStopped
    for (level, part) in solution.duals.enumerated() {
      for (index, lot) in component.lots.enumerated() {
        duals[level].supply[lot] = part.supply[index]
      }
      for (index, need) in component.needs.enumerated() {
        duals[level].demand[need] = part.demand[index]
      }
    }
  }

  private init(_ other: Outcome, reach: Reach) {
    (flows, purchased, unmet) = (other.flows, other.purchased, other.unmet)
    (stranded, duals, isStopped) = (other.stranded, other.duals, other.isStopped)
    self.reach = reach
  }

  /// The same proof beside what another outcome decided.
  func deciding(as other: Outcome) -> Outcome {
    var decided = Outcome(other, reach: reach)
    (decided.duals, decided.isStopped) = (duals, isStopped)
    return decided
  }

  /// What the whole counts at a level.
  func value(_ weights: Weights, _ problem: Problem) -> Int64 {
    var sum = flows.reduce(weights.changes * problem.changes.offset) {
      $0 + $1.count * weights.cost($1.arc)
    }
    for (index, need) in problem.needs.enumerated() {
      sum += weights.cost(ofBuyingAt: need.stated.price) * purchased[index]
      sum += weights.cost(ofUnmet: need.stated.priority) * unmet[index]
    }
    return sum
  }

  /// Moving and repair of all flows, in money.
  var movingAndRepair: Money {
    flows.reduce(0) { $0 + $1.count * $1.arc.relocation }
  }
}
