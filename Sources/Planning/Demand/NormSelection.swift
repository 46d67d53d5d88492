// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Chooses the norms of a scenario's set that hold on its date.
enum NormSelection {
  /// One norm per group, class and basis: the one that came into force last.
  static func norms(
    of wanted: String?, in inventory: Inventory, on date: PartialDate
  ) throws(PlanningError) -> [Inventory.Norm] {
    let set = try name(of: wanted, in: inventory)
    var latest: [Key: Inventory.Norm] = [:]
    for norm in inventory.norms where norm.set == set && norm.isValid(on: date.earliest) {
      let key = Key(group: norm.group, assetClass: norm.assetClass, basis: norm.basis)
      if let other = latest[key], start(other) >= start(norm) { continue }
      latest[key] = norm
    }
    guard !latest.isEmpty else { throw .noValidNorm(set: set, date: date.description) }
    return inventory.norms.filter { norm in
      latest[Key(group: norm.group, assetClass: norm.assetClass, basis: norm.basis)] == norm
    }
  }

  private static func name(
    of wanted: String?, in inventory: Inventory
  ) throws(PlanningError) -> String {
    let known = Set(inventory.norms.map(\.set)).sorted()
    if let wanted {
      guard known.contains(wanted) else { throw .unknownNormSet(wanted, known: known) }
      return wanted
    }
    guard let only = known.first else { throw .noNormSet }
    guard known.count == 1 else { throw .severalNormSets(known) }
    return only
  }

  private static func start(_ norm: Inventory.Norm) -> Int { norm.validFrom?.earliest ?? 0 }

  private struct Key: Hashable {
    let group: String
    let assetClass: Position<Inventory.AssetClass>
    let basis: Inventory.Norm.Basis
  }
}
