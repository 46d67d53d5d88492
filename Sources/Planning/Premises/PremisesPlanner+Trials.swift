// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension PremisesPlanner {
  /// The most times that layouts are chosen again after equipment.
  static let rounds = 3

  /// Equips the chosen workplaces and, where posts have them, the given ones; chooses again while what
  /// equipment shows changes a layout.
  func trials(equip: (Inventory) throws -> Equipment) throws -> [Trial] {
    var trials = [try trial(.chosen, plans(), equip)]
    if let given = given(trials[0].groups) { trials.append(try trial(.given, given, equip)) }
    for _ in 0..<Self.rounds where !limits.isOver {
      let last = trials.last { $0.layout != .given } ?? trials[0]
      guard let again = try revised(last.groups, reached: last.reached(estate)) else { break }
      trials.append(try trial(.revised, again, equip))
    }
    return trials
  }

  /// The given workplaces of every group where they keep the rules, the chosen ones of the others; nil
  /// where that is what is chosen.
  private func given(_ chosen: [GroupPlan]) -> [GroupPlan]? {
    let given = chosen.map { $0.given ?? $0 }
    return zip(given, chosen).contains { $0.layout != $1.layout } ? given : nil
  }

  private func trial(
    _ layout: Plan.Premises.Trial.Layout, _ groups: [GroupPlan],
    _ equip: (Inventory) throws -> Equipment
  ) throws -> Trial {
    let placed = estate.inventory.placing(Workplaces(groups))
    return Trial(layout: layout, groups: groups, equipment: try equip(placed))
  }

  /// The plan of the best trial, level by level, the first on a tie.
  func plan(
    of trials: [Trial], program: String, revision: Digest
  ) throws(PlanningError) -> Plan {
    let merits = trials.map(\.merit)
    let best = merits.indices.dropFirst().reduce(0) { best, index in
      merits[index].lexicographicallyPrecedes(merits[best]) ? index : best
    }
    var plan = trials[best].equipment.plan(program: program, revision: revision)
    var premises = try PremisesWriter(estate: estate).premises(trials[best].groups)
    premises.trials = trials.indices.map { index in
      Plan.Premises.Trial(
        layout: trials[index].layout, premises: trials[index].premisesLevels,
        equipment: trials[index].equipmentLevels, isKept: index == best)
    }
    plan.premises = premises
    plan.countItemsLeft(in: estate.inventory)
    return plan
  }
}
