// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
internal import Inventory

/// Which team of a plan works in which office, which offices are kept, and which become free.
public struct PremisesReport: Sendable {
  let content: PlanContent
  /// The plan's premises.
  public let premises: Plan.Premises
  let present: PresentWorkplaces
  let left: ItemsLeft

  /// The premises of a plan.
  ///
  /// - Throws: where the plan has none, names units or offices that the inventory does not have, or has
  ///   amounts beyond 2⁶⁰.
  public init(_ content: PlanContent) throws(ReportError) {
    guard let premises = content.plan.premises else {
      throw .noPremises(scenario: content.plan.head.scenario.name)
    }
    (self.content, self.premises) = (content, premises)
    present = PresentWorkplaces(content.inventory)
    left = ItemsLeft(content.plan, content.inventory)
    try checkIDs()
    let running = content.inventory.offices.reduce(Int128(0)) {
      $0 + Int128(($1.runningCostPerYear ?? 0).magnitude)
    }
    guard max(premises.magnitude, running) < 1 << 60 else { throw .amountsTooLarge }
  }

  private func checkIDs() throws(ReportError) {
    for id in premises.units.map(\.unit) + premises.freed.compactMap(\.unit)
    where content.directory.units[id] == nil {
      throw .unknown(.unit, id: id)
    }
    let offices =
      premises.units.flatMap { unit in
        unit.placements.compactMap(\.office) + unit.offices.map(\.office)
      } + premises.freed.map(\.office)
    for id in offices where content.directory.offices[id] == nil {
      throw .unknown(.office, id: id)
    }
  }

  /// How many offices are kept, by any unit.
  public var keptCount: Int {
    Set(premises.units.flatMap { $0.offices.map(\.office) }).count
  }
  /// The area of the offices that become free, in cm².
  public var freedArea: Int64 { premises.freed.reduce(0) { $0 + $1.usableArea } }
  /// The people who have a place.
  public var placedPeople: Int64 { premises.units.reduce(0) { $0 + $1.placedPeople } }
  /// The people who have none.
  public var unplacedPeople: Int64 { premises.units.reduce(0) { $0 + $1.unplacedPeople } }
  /// How many units have premises that are proven best.
  public var optimalCount: Int { premises.units.count { $0.status == .optimal } }
}

extension Plan.Premises.UnitPremises {
  var placedPeople: Int64 {
    placements.reduce(0) { $0 + ($1.office == nil ? 0 : $1.people) }
  }

  var unplacedPeople: Int64 {
    placements.reduce(0) { $0 + ($1.office == nil ? $1.people : 0) }
  }
}

extension Plan.Premises {
  /// The sum of the magnitudes of all numbers that a report adds up.
  fileprivate var magnitude: Int128 {
    let numbers = units.flatMap(\.numbers) + freed.flatMap(\.numbers)
    return numbers.reduce(Int128(0)) { $0 + Int128($1.magnitude) }
  }
}

extension Plan.Premises.UnitPremises {
  fileprivate var numbers: [Int64] {
    var numbers = [
      space.people, space.presentArea, space.normArea, space.neededArea, space.keptArea,
    ]
    for placement in placements { numbers += [placement.area] + placement.posts.map(\.people) }
    for office in offices {
      numbers += [office.people, office.usableArea, office.neededArea]
      numbers += [office.fitOutCost, office.runningCost]
    }
    for level in levels { numbers += [level.value, level.bound] }
    return numbers
  }
}

extension Plan.Premises.FreedOffice {
  fileprivate var numbers: [Int64] { [usableArea, runningCost, itemsLeft] }
}
