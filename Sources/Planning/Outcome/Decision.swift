// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// An outcome with what is proven of it.
struct Decision: Sendable {
  let outcome: Outcome
  let status: Plan.Status
  let reasons: [String]
  let levels: [Plan.LevelResult<Scenario.Level>]
  let certificate: Plan.Certificate?

  init(
    outcome: Outcome, status: Plan.Status, reasons: [String] = [],
    levels: [Plan.LevelResult<Scenario.Level>], certificate: Plan.Certificate?
  ) {
    (self.outcome, self.status, self.reasons) = (outcome, status, reasons)
    (self.levels, self.certificate) = (levels, certificate)
  }

  /// Judges an outcome of independent markets, which no budget binds.
  init(unbound outcome: Outcome, _ problem: Problem) throws(PlanningError) {
    let reasons = outcome.stranded.map { problem.reason(lot: $0.lot, count: $0.count) }
    let isProven = reasons.isEmpty && !outcome.isStopped
    var levels: [Plan.LevelResult<Scenario.Level>] = []
    for (index, level) in problem.scenario.objective.enumerated() {
      let value = outcome.value(problem.levels[index], needs: problem.needs)
      let dual = outcome.dualValue(index, lots: problem.lots, needs: problem.needs)
      guard !isProven || Int128(value) == dual else {
        throw .inexact("the level \(level.rawValue)")
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
  fileprivate func reason(lot index: Int, count: Int64) -> String {
    let key = lots[index].key
    let pins = key.pins.filter { scenario.pins[$0].rule == .go }
    let targets = pins.compactMap { scenario.pins[$0].to }.joined(separator: " and ")
    let numbers = pins.map { "\($0 + 1)" }.joined(separator: ", ")
    return "pin \(numbers) (go): \(count) of \(lots[index].quantity) "
      + "'\(inventory.classes[key.assetClass].id)' at office '\(inventory.offices[key.office].id)' "
      + "cannot serve '\(targets)': no need there is left that they may serve"
  }
}
