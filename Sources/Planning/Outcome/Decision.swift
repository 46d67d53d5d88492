// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// An outcome with what is proven of it.
struct Decision: Sendable {
  let outcome: Outcome
  let status: Plan.Status
  let reasons: [Plan.Reason]
  let levels: [Plan.LevelResult<Scenario.Level>]
  let certificate: Plan.Certificate?

  init(
    outcome: Outcome, status: Plan.Status, reasons: [Plan.Reason] = [],
    levels: [Plan.LevelResult<Scenario.Level>], certificate: Plan.Certificate?
  ) {
    (self.outcome, self.status, self.reasons) = (outcome, status, reasons)
    (self.levels, self.certificate) = (levels, certificate)
  }

  /// Judges an outcome of independent markets, which no budget binds.
  ///
  /// - Throws: `PlanningError.stoppedTooEarly` where items that must go have no need, and `.inexact`.
  init(unbound outcome: Outcome, _ problem: Problem) throws(PlanningError) {
    if outcome.isStopped, !outcome.stranded.isEmpty { throw .stoppedTooEarly }
    let reasons = outcome.stranded.sorted { $0.lot < $1.lot }
      .map { problem.reason(lot: $0.lot, count: $0.count) }
    let (values, isFeasible) = (outcome.values(problem), reasons.isEmpty)
    let bounds = isFeasible ? outcome.bounds(problem) : values.map { _ in 0 }
    let objective = problem.scenario.objective
    if isFeasible, !outcome.isStopped,
      let level = zip(bounds, values).map(!=).firstIndex(of: true)
    {
      throw .inexact(
        Message("error.planning.inexact.level", ["level": objective[level].rawValue]))
    }
    self.init(
      outcome: outcome,
      status: isFeasible ? (bounds == values ? .optimal : .stopped) : .infeasible,
      reasons: reasons,
      levels: objective.indices.map { level in
        Plan.LevelResult(
          level: objective[level], value: values[level], bound: bounds[level], proof: .certified)
      },
      certificate: isFeasible ? outcome.certificate(problem) : nil)
  }
}

extension Problem {
  /// Why items that must go cannot.
  fileprivate func reason(lot index: Int, count: Int64) -> Plan.Reason {
    let key = lots[index].key
    return .pins(
      Plan.StrandedItems(
        pins: key.pins.filter { scenario.pins[$0].rule == .go },
        assetClass: inventory.classes[key.assetClass].id,
        office: inventory.offices[key.office].id, items: count, bound: lots[index].quantity))
  }
}
