// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Counts the equipment that cannot leave its office, and what the norms grant of it per person and per
/// office.
///
/// Norms per room, unit and staff do not depend on the layout, or only by their rounding, and are left
/// to the planning of equipment.
struct FixedEquipmentBuilder: Sendable {
  private let inventory: Inventory
  /// The norms per person and per office of classes of which items cannot move.
  private let norms: [(assetClass: Position<Inventory.AssetClass>, norms: [Inventory.Norm])]
  private let coverage: Fraction
  private var standing: [Stand: Int64] = [:]
  private var movable: [Holding: Int64] = [:]

  private struct Stand: Hashable {
    let assetClass: Position<Inventory.AssetClass>
    let office: Position<Inventory.Office>
  }

  /// A class and the unit that a count of its movable items is for.
  struct Holding: Hashable, Sendable {
    let assetClass: Position<Inventory.AssetClass>
    let unit: Position<Inventory.Unit>
  }

  init(
    _ scenario: Scenario, in inventory: Inventory, on date: PartialDate, heirs: OfficeHeirs
  ) throws(PlanningError) {
    self.inventory = inventory
    coverage = scenario.needs.coverage
    let chosen =
      scenario.needs.fromNorms
      ? try NormSelection.norms(of: scenario.needs.normSet, in: inventory, on: date) : []
    let rules = Rules(scenario, date: date, needs: [])
    var fixed = Set(inventory.classes.positions.filter { !inventory.classes[$0].isMovable })
    for asset in inventory.assets {
      let assetClass = inventory.classes[asset.assetClass]
      guard case .usable = rules.usability(of: asset, in: assetClass) else { continue }
      if asset.isMovable ?? assetClass.isMovable {
        guard let heir = heirs.units[Int(asset.office.index)] else { continue }
        movable[Holding(assetClass: asset.assetClass, unit: heir), default: 0] += asset.quantity
      } else {
        fixed.insert(asset.assetClass)
        standing[Stand(assetClass: asset.assetClass, office: asset.office), default: 0] +=
          asset.quantity
      }
    }
    norms = fixed.sorted().compactMap { assetClass in
      let own = chosen.filter {
        $0.assetClass == assetClass && [.person, .office].contains($0.basis)
      }
      return own.isEmpty ? nil : (assetClass, own)
    }
  }

  /// The equipment of a group, unit by unit, class by class.
  ///
  /// - Parameter reached: the movable items that reach a unit, where a plan has shown it.
  func equipment(
    of group: Group, sites: [Site], reached: [Holding: Int64]
  ) throws(PlanningError) -> [FixedEquipment] {
    var equipment: [FixedEquipment] = []
    for (unit, position) in group.units.enumerated() {
      for (assetClass, norms) in norms {
        let holding = Holding(assetClass: assetClass, unit: position)
        let price = norms.map { $0.maximumUnitPrice ?? .max }.min() ?? .max
        equipment.append(
          FixedEquipment(
            unit: unit, price: min(price, inventory.classes[assetClass].referencePrice),
            grants: try norms.map { norm throws(PlanningError) in
              try grant(of: norm, to: position, group)
            },
            standing: sites.map {
              standing[Stand(assetClass: assetClass, office: $0.office)] ?? 0
            },
            movable: reached[holding] ?? movable[holding] ?? 0))
      }
    }
    return equipment
  }

  /// The holdings of a group that its equipment counts.
  func holdings(of group: Group) -> [Holding] {
    group.units.flatMap { unit in norms.map { Holding(assetClass: $0.assetClass, unit: unit) } }
  }

  private func grant(
    of norm: Inventory.Norm, to unit: Position<Inventory.Unit>, _ group: Group
  ) throws(PlanningError) -> FixedEquipment.Grant {
    guard let quantity = norm.quantity.multiplied(by: coverage) else {
      let name = "\(norm.group)/\(inventory.classes[norm.assetClass].id)"
      throw .amountsTooLarge(Message("error.planning.amount.norm-coverage", ["norm": name]))
    }
    return FixedEquipment.Grant(
      quantity: quantity, isPerPerson: norm.basis == .person,
      people: group.parties.map { party in
        guard party.unit == unit else { return 0 }
        return party.posts.reduce(0) { $0 + (norm.counts($1.post.group) ? $1.people : 0) }
      })
  }
}
