// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// A choice of workplaces with what was decided on the equipment there.
struct Trial {
  let layout: Plan.Premises.Trial.Layout
  let groups: [GroupPlan]
  let equipment: Equipment

  private var objective: [Scenario.Premises.Level] {
    equipment.problems.plan.scenario.premises?.objective ?? []
  }

  /// The sum over all units at each level of the premises.
  var premisesLevels: [Int64] {
    objective.indices.map { level in groups.reduce(0) { $0 + $1.score[level] } }
  }

  /// What is reached at each level of the equipment.
  var equipmentLevels: [Int64] { equipment.decision.levels.map(\.value) }

  /// What the whole reaches, most important first: the levels of premises, in which purchases are those
  /// of the equipment (after its unmet needs), then the other levels of equipment.
  var merit: [Int64] {
    let before = zip(objective, premisesLevels).flatMap { level, value in
      level == .purchases ? Array(equipmentLevels.prefix(2)) : [value]
    }
    return before
      + (objective.contains(.purchases) ? equipmentLevels.dropFirst(2) : equipmentLevels[...])
  }

  /// The movable items that serve each unit's needs of the classes that the layout counts; where some
  /// are bought all the same, no more than these reach it.
  func reached(_ estate: PremisesEstate) -> [FixedEquipmentBuilder.Holding: Int64] {
    var reached: [FixedEquipmentBuilder.Holding: Int64] = [:]
    for group in groups {
      for holding in estate.equipment.holdings(of: group.builder.group) { reached[holding] = 0 }
    }
    let problem = equipment.problems.plan
    for flow in equipment.decision.outcome.flows where problem.lots[flow.lot].key.isMovable {
      let need = problem.needs[flow.need]
      let holding = FixedEquipmentBuilder.Holding(assetClass: need.assetClass, unit: need.unit)
      if let count = reached[holding] { reached[holding] = count + flow.count }
    }
    return reached
  }
}
