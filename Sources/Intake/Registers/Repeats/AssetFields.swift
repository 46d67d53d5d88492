// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Fields of an asset, such as those that a register has columns for.
struct AssetFields: OptionSet, Hashable {
  let rawValue: UInt16

  static let tag = Self(rawValue: 1 << 0)
  static let assetClass = Self(rawValue: 1 << 1)
  static let name = Self(rawValue: 1 << 2)
  static let quantity = Self(rawValue: 1 << 3)
  static let office = Self(rawValue: 1 << 4)
  static let condition = Self(rawValue: 1 << 5)
  static let ownership = Self(rawValue: 1 << 6)
  static let inUseSince = Self(rawValue: 1 << 7)
  static let inspectedOn = Self(rawValue: 1 << 8)
  static let originalCost = Self(rawValue: 1 << 9)
  static let residualValue = Self(rawValue: 1 << 10)
  static let movable = Self(rawValue: 1 << 11)
  static let note = Self(rawValue: 1 << 12)

  /// The fields by the columns that give them; a column that counts a condition gives two.
  private static let byColumn: [String: Self] = [
    "asset": .tag, "class": .assetClass, "name": .name, "quantity": .quantity, "office": .office,
    "condition": .condition, "ownership": .ownership, "in_use_since": .inUseSince,
    "inspected_on": .inspectedOn, "original_cost": .originalCost,
    "residual_value": .residualValue, "movable": .movable, "note": .note,
  ]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The fields that a sheet has columns for.
  init(_ source: RowOrigins.Source) {
    self = source.columns.keys.reduce(into: []) { fields, column in
      fields.formUnion(
        Self.byColumn[column]
          ?? (column.hasPrefix("condition ") ? [.condition, .quantity] : []))
    }
  }

  /// The asset with these fields and its holder, all else alike.
  func part(of asset: Inventory.Asset) -> Inventory.Asset {
    var part = Inventory.Asset(
      assetClass: Position(0), name: "", holder: asset.holder, office: Position(0),
      condition: .good)
    if contains(.tag) { part.tag = asset.tag }
    if contains(.assetClass) { part.assetClass = asset.assetClass }
    if contains(.name) { part.name = asset.name }
    if contains(.quantity) { part.quantity = asset.quantity }
    if contains(.office) { part.office = asset.office }
    if contains(.condition) { part.condition = asset.condition }
    if contains(.ownership) { part.ownership = asset.ownership }
    if contains(.inUseSince) { part.inUseSince = asset.inUseSince }
    if contains(.inspectedOn) { part.inspectedOn = asset.inspectedOn }
    if contains(.originalCost) { part.originalCost = asset.originalCost }
    if contains(.residualValue) { part.residualValue = asset.residualValue }
    if contains(.movable) { part.isMovable = asset.isMovable }
    if contains(.note) { part.note = asset.note }
    return part
  }
}
