// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks that the plan keeps the best of the layouts that it compared, and says of it what is true.
struct TrialCheck {
  let plan: Plan
  let premises: Plan.Premises
  let levels: [Scenario.Premises.Level]

  func examine(_ check: inout Check) {
    let trials = premises.trials
    let scenario = plan.head.scenario.objective
    let isWhole = trials.allSatisfy {
      $0.premises.count == levels.count && $0.equipment.count == scenario.count
    }
    check.require(isWhole, "trials.levels")
    check.compare("what.trials-first", expected: .chosen, found: trials.first?.layout)
    let others = trials.dropFirst().drop { $0.layout == .given }
    let isRevised = others.allSatisfy { $0.layout == .revised }
    check.require(isRevised && trials.count <= others.count + 2, "trials.order")
    let kept = trials.indices.filter { trials[$0].isKept }
    check.compare("what.trials-kept", expected: 1, found: kept.count)
    guard isWhole, let kept = kept.first else { return }
    var expected = trials[kept]
    (expected.premises, expected.equipment) = (sums, plan.head.levels.map(\.value))
    check.compare("what.trials-kept-layout", expected: expected, found: trials[kept])
    examineBest(kept, &check)
  }

  /// What all units reach together.
  private var sums: [Int64] {
    levels.indices.map { level in
      let values = premises.units.map { $0.levels.dropFirst(level).first?.value ?? 0 }
      return Int64(clamping: values.total)
    }
  }

  /// No trial is better, and none before is as good.
  private func examineBest(_ kept: Int, _ check: inout Check) {
    let merits = premises.trials.map(merit)
    for (index, merit) in merits.enumerated() where index != kept {
      let isBetter = merit.lexicographicallyPrecedes(merits[kept])
      let isFirst = index < kept && merit == merits[kept]
      check.require(!isBetter && !isFirst, "trials.better", ["number": index + 1])
    }
  }

  /// The levels of premises, in which purchases are those of the equipment after its unmet needs, then
  /// the other levels of equipment.
  private func merit(_ trial: Plan.Premises.Trial) -> [Int64] {
    let before = zip(levels, trial.premises).flatMap { level, value in
      level == .purchases ? Array(trial.equipment.prefix(2)) : [value]
    }
    return before + trial.equipment.dropFirst(levels.contains(.purchases) ? 2 : 0)
  }
}
