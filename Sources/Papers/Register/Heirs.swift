// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Who inherits what no lot of a plan tells of: premises, and items that are not usable or reserved.
///
/// The division plan decides, the narrowest part of it first: class in an office, office, class, all.
/// What several inherit together has no heir here, since nobody said who gets this piece.
struct Heirs {
  private struct Estate: Hashable {
    let unit: Position<Inventory.Unit>
    var office: Position<Inventory.Office>?
    var assetClass: Position<Inventory.AssetClass>?
  }

  private let inventory: Inventory
  private let successors: [Estate: [Position<Inventory.Unit>]]

  init(_ inventory: Inventory) {
    self.inventory = inventory
    successors = Dictionary(grouping: inventory.successions) {
      Estate(unit: $0.predecessor, office: $0.office, assetClass: $0.assetClass)
    }.mapValues { $0.map(\.successor) }
  }

  /// The heir of an asset, itself included where its holder continues; nil where nobody decided.
  func heir(of asset: Inventory.Asset) -> Position<Inventory.Unit>? {
    heir(
      of: asset.holder,
      [
        Estate(unit: asset.holder, office: asset.office, assetClass: asset.assetClass),
        Estate(unit: asset.holder, office: asset.office),
        Estate(unit: asset.holder, assetClass: asset.assetClass), Estate(unit: asset.holder),
      ])
  }

  /// The heir of an office, as of an asset.
  func heir(of office: Position<Inventory.Office>) -> Position<Inventory.Unit>? {
    let holder = inventory.offices[office].holder
    return heir(of: holder, [Estate(unit: holder, office: office), Estate(unit: holder)])
  }

  private func heir(
    of holder: Position<Inventory.Unit>, _ estates: [Estate]
  ) -> Position<Inventory.Unit>? {
    guard !inventory.units[holder].stage.continues else { return holder }
    let heirs = estates.lazy.compactMap { successors[$0] }.first ?? []
    return heirs.count == 1 ? heirs[0] : nil
  }
}
