// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// What duals prove of an outcome that no budget binds, also where its search was stopped.
extension Outcome {
  /// What it reaches at each level.
  func values(_ problem: Problem) -> [Int64] {
    problem.scenario.weights(reach).map { value($0, problem) }
  }

  /// What no plan that keeps the values of the levels before can be below, by level; 0 after the first
  /// level that is not proven.
  func bounds(_ problem: Problem) -> [Int64] {
    var isOpen = false
    return values(problem).enumerated().map { level, value in
      guard !isOpen else { return 0 }
      let bound = Int64(clamping: max(0, dualValue(level, problem)))
      isOpen = bound != value
      return bound
    }
  }

  /// Whether no other is better.
  func isProven(_ problem: Problem) -> Bool { bounds(problem) == values(problem) }

  /// The duals of the levels of which they prove something; nil where there is none.
  func certificate(_ problem: Problem) -> Plan.Certificate? {
    let (bounds, values) = (bounds(problem), values(problem))
    let tight = zip(bounds, values).prefix { $0 == $1 }.count
    let proven = tight + bounds[tight...].prefix { $0 > 0 }.count
    guard proven > 0 else { return nil }
    return Plan.Certificate(
      method: .lexicographic,
      levels: zip(problem.scenario.objective, duals).prefix(proven).map { level, duals in
        let weight = problem.scenario.weights(level, reach).changes
        let own = problem.changes.duals(duals, times: weight)
        return Plan.Certificate.Level(level: level, supply: own.supply, demand: own.demand)
      })
  }

  private func dualValue(_ level: Int, _ problem: Problem) -> Int128 {
    let level = (index: level, name: problem.scenario.objective[level])
    let duals = problem.changes.duals(
      duals[level.index], times: problem.scenario.weights(level.name, reach).changes)
    let supply = zip(problem.lots, duals.supply).reduce(Int128(0)) {
      $0 + Int128($1.0.quantity) * Int128($1.1)
    }
    return zip(problem.needs, duals.demand).reduce(supply) {
      $0 + Int128($1.0.stated.quantity) * Int128($1.1)
    }
  }
}
