// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
package import Planning

/// A plan with the problem that it solves, worked out again from its inventory: what is asked about how the
/// plan would change is answered on the residual networks of its markets, where its prices prove it.
public struct PlannedProblem: Sendable {
  /// The plan.
  public let plan: Plan
  /// The inventory with the workplaces that the plan has.
  public let inventory: Inventory
  package let problem: Problem
  let budgets: BudgetRoom
  let components: [Component]
  /// The residual network of each market; nil where the plan's prices do not prove it.
  let networks: [SolvedMarket]?
  let costs: LevelCosts
  /// Where each lot and each need of the plan lies.
  let placeOfLot: [MarketPlace?]
  let placeOfNeed: [MarketPlace?]

  /// Works a plan's problem out again.
  ///
  /// - Throws: ``SensitivityError``, where the plan is none of this problem; `PlanningError`, where its
  ///   scenario cannot be planned on the inventory.
  public init(_ plan: Plan, on inventory: Inventory) throws {
    guard plan.head.status != .infeasible else { throw SensitivityError.infeasible }
    guard plan.head.scenario.replan == nil else { throw SensitivityError.replanned }
    let placed = plan.premises.map { inventory.placing($0) } ?? inventory
    let problem = try Problem(plan.head.scenario, placed)
    guard plan.isFor(problem) else { throw SensitivityError.otherProblem }
    let components = problem.builder.components(.anywhere)
    (self.plan, self.inventory, self.problem) = (plan, placed, problem)
    budgets = BudgetRoom(plan)
    costs = LevelCosts(problem.scenario.objective)
    placeOfLot = MarketPlace.all(plan.lots.count, of: components.map(\.lots))
    placeOfNeed = MarketPlace.all(plan.needs.count, of: components.map(\.needs))
    self.components = components
    networks = Self.duals(of: plan, costs).map { [costs, placeOfLot] duals in
      Self.networks(components, plan, costs, duals, placeOfLot)
    }
  }

  /// The markets with the plan's flows, and with prices of 0.
  var unpriced: [SolvedMarket] {
    let duals = (plan.lots.map { _ in LevelVector.zero }, plan.needs.map { _ in LevelVector.zero })
    return Self.networks(components, plan, costs, duals, placeOfLot)
  }

  /// Whether the plan's own prices prove it, so that changes need no runs as long as they keep its budgets.
  public var isProven: Bool { networks != nil }

  /// The residual network of each market.
  ///
  /// - Throws: ``SensitivityError/unproven``, where the plan's prices do not prove it.
  func proven() throws(SensitivityError) -> [SolvedMarket] {
    guard let networks else { throw .unproven }
    return networks
  }

  /// What one more item of each lot and need costs, by the plan's proof; nil where it has none.
  private static func duals(
    of plan: Plan, _ costs: LevelCosts
  ) -> (lots: [LevelVector], needs: [LevelVector])? {
    let objective = plan.head.scenario.objective
    guard let certificate = plan.solution.certificate, certificate.method == .lexicographic,
      certificate.levels.map(\.level) == objective,
      plan.head.levels.allSatisfy({ $0.value == $0.bound }),
      certificate.levels.allSatisfy({
        $0.supply.count == plan.lots.count && $0.demand.count == plan.needs.count
      })
    else { return nil }
    let levels = certificate.levels.dropFirst()
    return (
      plan.lots.indices.map { lot in costs.vector(levels.map { $0.supply[lot] }) },
      plan.needs.indices.map { need in costs.vector(levels.map { $0.demand[need] }) }
    )
  }

  private static func networks(
    _ components: [Component], _ plan: Plan, _ costs: LevelCosts,
    _ duals: (lots: [LevelVector], needs: [LevelVector]), _ placeOfLot: [MarketPlace?]
  ) -> [SolvedMarket] {
    let flows = flows(of: plan, markets: components.count, placeOfLot)
    return components.enumerated().map { market, component in
      let needs = Dictionary(
        uniqueKeysWithValues: component.needs.enumerated().map { ($1, $0) })
      return SolvedMarket(
        component, costs: costs,
        flows: flows[market].compactMap { flow in
          needs[flow.need].map { (lot: flow.lot, need: $0, count: flow.count) }
        },
        bought: component.needs.map { plan.solution.purchased[$0] },
        duals: (component.lots.map { duals.lots[$0] }, component.needs.map { duals.needs[$0] }))
    }
  }

  /// A plan's items by market, by the lot's index there and the need's in the plan.
  private static func flows(
    of plan: Plan, markets: Int, _ placeOfLot: [MarketPlace?]
  ) -> [[(lot: Int, need: Int, count: Int64)]] {
    var counts: [Int64: Int64] = [:]
    for assignment in plan.assignments {
      let pair = Int64(assignment.lot.index) << 32 | Int64(assignment.need.index)
      counts[pair, default: 0] += assignment.items.count
    }
    var flows = [[(lot: Int, need: Int, count: Int64)]](repeating: [], count: markets)
    for (pair, count) in counts.sorted(by: { $0.key < $1.key }) {
      guard let place = placeOfLot[Int(pair >> 32)] else { continue }
      flows[place.market].append((place.index, Int(Int32(truncatingIfNeeded: pair)), count))
    }
    return flows
  }
}

extension Plan {
  /// Whether needs, lots and what is out of the supply are those of a problem.
  fileprivate func isFor(_ problem: Problem) -> Bool {
    needs == problem.needs.map(\.stated)
      && lots.map(\.members) == problem.lots.map(\.members)
      && solution.purchased.count == needs.count
      && assignments.allSatisfy {
        lots.indices.contains(Int($0.lot.index)) && needs.indices.contains(Int($0.need.index))
      }
  }
}
