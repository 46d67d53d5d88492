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
  init(unbound outcome: Outcome, _ problem: Problem) throws(PlanningError) {
    let reasons = outcome.stranded.sorted { $0.lot < $1.lot }
      .map { problem.reason(lot: $0.lot, count: $0.count) }
    let isProven = reasons.isEmpty && !outcome.isStopped
    var levels: [Plan.LevelResult<Scenario.Level>] = []
    for (index, level) in problem.scenario.objective.enumerated() {
      let value = outcome.value(problem.levels[index], needs: problem.needs)
      let dual = outcome.dualValue(index, lots: problem.lots, needs: problem.needs)
      guard !isProven || Int128(value) == dual else {
        throw .inexact(Message("error.planning.inexact.level", ["level": level.rawValue]))
      }
      levels.append(
        Plan.LevelResult(
          level: level, value: value, bound: isProven ? value : 0,
          proof: isProven ? .certified : .solver))
    }
    self.init(
      outcome: outcome,
      status: reasons.isEmpty ? (outcome.isStopped ? .stopped : .optimal) : .infeasible,
      reasons: reasons, levels: levels,
      certificate: isProven ? outcome.lexicographicCertificate(problem) : nil)
  }
}

extension Outcome {
  /// The duals of all levels together.
  func lexicographicCertificate(_ problem: Problem) -> Plan.Certificate? {
    guard !isStopped else { return nil }
    return Plan.Certificate(
      method: .lexicographic,
      levels: zip(problem.scenario.objective, duals).map { level, duals in
        Plan.Certificate.Level(level: level, supply: duals.supply, demand: duals.demand)
      })
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
