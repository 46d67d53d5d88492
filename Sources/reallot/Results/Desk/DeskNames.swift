// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// What people call the lots and needs of a plan.
struct DeskNames {
  let plan: Plan
  let inventory: Inventory
  private let units: [String: String]
  private let offices: [String: String]
  private let classes: [String: String]

  init(_ plan: Plan, _ inventory: Inventory) {
    (self.plan, self.inventory) = (plan, inventory)
    units = Self.names(inventory.units.map { ($0.id, $0.name) })
    offices = Self.names(inventory.offices.map { ($0.id, $0.name) })
    classes = Self.names(inventory.classes.map { ($0.id, $0.name) })
  }

  private static func names(_ pairs: [(String, String)]) -> [String: String] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  func unit(_ id: String) -> String { units[id] ?? id }
  func office(_ id: String) -> String { offices[id] ?? id }
  /// What a pin goes to: a unit or an office.
  func place(_ id: String) -> String { units[id] ?? offices[id] ?? id }
  func assetClass(_ id: String) -> String { classes[id] ?? id }

  /// The unit of a need; with its office where others that are told of are of the same unit, with the class
  /// where they are of the same office, and with whom it is for where they are of the same class too.
  func need(_ need: Position<Plan.Need>, among told: Set<Position<Plan.Need>>) -> String {
    let stated = plan.needs[need]
    var others = told.filter { $0 != need }.map { plan.needs[$0] }
      .filter { $0.unit == stated.unit }
    let name = unit(stated.unit)
    guard !others.isEmpty else { return name }
    var details = [office(stated.office)]
    others.removeAll { $0.office != stated.office }
    if others.contains(where: { $0.assetClass != stated.assetClass }) {
      details.append(assetClass(stated.assetClass))
    }
    if others.contains(where: { $0.assetClass == stated.assetClass }) {
      details.append(stated.norm.map { "\($0.group), \($0.basis)" } ?? stated.id)
    }
    return "\(name) (\(details.joined(separator: ", ")))"
  }

  /// The worst and the best condition of a lot's items.
  func conditions(of lot: Plan.Lot) -> [Condition] {
    Set(lot.members.map { inventory.assets[$0.row].condition }).sorted()
  }
}

extension Plan.Need {
  /// The group of people and what the norm counts, of needs that norms make; nil for others.
  fileprivate var norm: (group: String, basis: String)? {
    let parts = id.split(separator: "/").map(String.init)
    guard parts.count >= 6, parts[0] == "norm" else { return nil }
    return (parts[1], parts[3])
  }
}
