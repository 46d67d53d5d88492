// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// A choice of workplaces with the equipment planned for it.
struct WholePlan {
  let layout: Plan.Premises.Trial.Layout
  let groups: [GroupPlan]
  var plan: Plan

  /// The sum over all units at each level of the premises.
  var premisesLevels: [Int64] {
    let levels = plan.head.scenario.premises?.objective ?? []
    return levels.indices.map { level in groups.reduce(0) { $0 + $1.score[level] } }
  }

  /// What the whole reaches, most important first: the levels of premises, in which purchases are those
  /// of the equipment (after its unmet needs), then the other levels of equipment.
  var merit: [Int64] {
    let premises = plan.head.scenario.premises?.objective ?? []
    let equipment = plan.head.levels
    let bought = equipment.prefix(2).map(\.value)
    let before = zip(premises, premisesLevels).flatMap { level, value in
      level == .purchases ? bought : [value]
    }
    let after = premises.contains(.purchases) ? equipment.dropFirst(2) : equipment[...]
    return before + after.map(\.value)
  }

  /// The movable items that serve each unit's needs of the classes that the layout counts; where some
  /// are bought all the same, no more than these reach it.
  func reached(
    _ estate: PremisesEstate
  ) -> [FixedEquipmentBuilder.Holding: Int64] {
    let inventory = estate.inventory
    let units = Dictionary(
      uniqueKeysWithValues: zip(inventory.units.map(\.id), inventory.units.positions))
    let classes = Dictionary(
      uniqueKeysWithValues: zip(inventory.classes.map(\.id), inventory.classes.positions))
    var reached: [FixedEquipmentBuilder.Holding: Int64] = [:]
    for group in groups {
      for holding in estate.equipment.holdings(of: group.builder.group) { reached[holding] = 0 }
    }
    guard !reached.isEmpty else { return [:] }
    for assignment in plan.assignments {
      let asset = inventory.assets[assignment.items.row]
      let need = plan.needs[Int(assignment.need.index)]
      guard asset.isMovable ?? inventory.classes[asset.assetClass].isMovable,
        let unit = units[assignment.toUnit], let needed = classes[need.assetClass]
      else { continue }
      let holding = FixedEquipmentBuilder.Holding(assetClass: needed, unit: unit)
      if let count = reached[holding] { reached[holding] = count + assignment.items.count }
    }
    return reached
  }
}
