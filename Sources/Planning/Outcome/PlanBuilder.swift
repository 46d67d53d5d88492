// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Puts a plan together from what was decided.
struct PlanBuilder {
  private let problems: Problems
  private let program: String
  private let revision: Digest

  private var problem: Problem { problems.plan }

  init(_ problems: Problems, program: String, revision: Digest) {
    (self.problems, self.program, self.revision) = (problems, program, revision)
  }

  /// The plan; where a baseline is not proven, the plan was stopped, since what it avoids is not known.
  func plan(of equipment: Equipment) -> Plan {
    let decision = equipment.decision
    let baselines = [equipment.stayOnly, equipment.inherited]
    let isStopped = !baselines.allSatisfy { $0.isProven(problems.baselines) }
    let written = WriteBack(
      inventory: problem.inventory, lots: problem.lots, needs: problem.needs,
      distances: problem.builder.distances
    ).write(decision.outcome.flows)
    return Plan(
      head: head(decision, isStopped: isStopped, surplus: written.surplus),
      needs: problem.needs.map(\.stated),
      lots: problem.lots.map { $0.planned(in: problem.inventory, problem.history) },
      assignments: written.assignments,
      solution: Plan.Solution(
        purchased: decision.outcome.purchased, unmet: decision.outcome.unmet,
        certificate: decision.certificate),
      stayOnly: baseline(equipment.stayOnly), inherited: baseline(equipment.inherited),
      inheritedWithinBudget: equipment.withinBudget.map(budgeted), surplus: written.surplus,
      reserved: problem.supply.reserved, unusable: problem.supply.unusable,
      shortfalls: ShortfallCount(problem, decision.outcome).shortfalls(),
      shortPins: problem.supply.shortPins, replan: equipment.replan, baselineLots: baselineLots)
  }

  /// The lots of the baselines, where they are not those of the plan.
  private var baselineLots: [Plan.Lot]? {
    guard problem.history != nil else { return nil }
    return problems.baselines.lots.map { $0.planned(in: problem.inventory) }
  }

  private func head(
    _ decision: Decision, isStopped: Bool, surplus: [Plan.Remainder]
  ) -> Plan.Head {
    let description = problem.inventory.description
    return Plan.Head(
      program: program, inventoryName: description.name, inventoryTitle: description.title,
      currency: description.currency, revision: revision,
      scenario: problem.scenario, date: problem.date,
      status: isStopped && decision.status != .infeasible ? .stopped : decision.status,
      reasons: decision.reasons, levels: decision.levels, items: totals(decision, surplus))
  }

  private func totals(_ decision: Decision, _ surplus: [Plan.Remainder]) -> Plan.ItemTotals {
    Plan.ItemTotals(
      items: problem.inventory.assets.reduce(0) { $0 + $1.quantity },
      needed: problem.needs.reduce(0) { $0 + $1.stated.quantity },
      reused: decision.outcome.flows.reduce(0) { $0 + $1.count },
      purchased: decision.outcome.purchased.reduce(0, +),
      unmet: decision.outcome.unmet.reduce(0, +), reserved: count(problem.supply.reserved),
      unusable: count(problem.supply.unusable), surplus: count(surplus))
  }

  private func count(_ remainders: [Plan.Remainder]) -> Int64 {
    remainders.reduce(0) { $0 + $1.items.count }
  }

  private func baseline(_ outcome: Outcome) -> Plan.Baseline {
    baseline(outcome, outcome.certificate(problems.baselines))
  }

  private func budgeted(_ decision: Decision) -> Plan.BudgetedBaseline {
    Plan.BudgetedBaseline(
      baseline(decision.outcome, decision.certificate),
      bounds: decision.levels.map { $0.proof == .certified ? $0.bound : 0 })
  }

  private func baseline(
    _ outcome: Outcome, _ certificate: Plan.Certificate?
  ) -> Plan.Baseline {
    Plan.Baseline(
      flows: outcome.flows.map { flow in
        Plan.Baseline.Flow(lot: Position(flow.lot), need: Position(flow.need), count: flow.count)
      },
      levels: outcome.values(problems.baselines),
      movingAndRepair: outcome.movingAndRepair,
      solution: Plan.Solution(
        purchased: outcome.purchased, unmet: outcome.unmet,
        certificate: certificate))
  }
}
