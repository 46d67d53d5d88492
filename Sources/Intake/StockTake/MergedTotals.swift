// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// What registers add up to by the units that there are after the merger.
struct MergedTotals {
  private let totals: ControlTotals
  /// The classes of what is divided among several units, by these units.
  private let divided: [Position<Inventory.Unit>: Set<Position<Inventory.AssetClass>>]

  /// Adds up what each unit holds or inherits as a whole.
  init(_ inventory: Inventory) {
    let successions = Dictionary(grouping: inventory.successions, by: \.predecessor)
    var divided: [Position<Inventory.Unit>: Set<Position<Inventory.AssetClass>>] = [:]
    var tables = inventory.tables
    for index in tables.assets.indices {
      let asset = tables.assets[index]
      let heirs = Self.heirs(of: asset, successions[asset.holder] ?? [])
      if heirs.count == 1 {
        tables.assets[index].holder = heirs[0]
      } else {
        for heir in heirs { divided[heir, default: []].insert(asset.assetClass) }
      }
    }
    (totals, self.divided) = (ControlTotals(Inventory(tables)), divided)
  }

  /// The units that inherit an asset, as the most special succession says.
  private static func heirs(
    of asset: Inventory.Asset, _ successions: [Inventory.Succession]
  ) -> [Position<Inventory.Unit>] {
    let fitting = successions.filter {
      ($0.office ?? asset.office) == asset.office
        && ($0.assetClass ?? asset.assetClass) == asset.assetClass
    }
    func rank(_ succession: Inventory.Succession) -> Int {
      (succession.office == nil ? 2 : 0) + (succession.assetClass == nil ? 1 : 0)
    }
    let first = fitting.map(rank).min()
    return fitting.filter { rank($0) == first }.map(\.successor)
  }

  /// What a unit holds and inherits; nil where a part of it is divided, so that nobody can say yet.
  func sums(
    unit: Position<Inventory.Unit>, assetClass: Position<Inventory.AssetClass>?
  ) -> ControlTotals.Sums? {
    let classes = divided[unit] ?? []
    guard assetClass.map(classes.contains) ?? !classes.isEmpty else {
      return totals.sums(unit: unit, assetClass: assetClass)
    }
    return nil
  }
}
