// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Items that no rule can tell apart, as they follow from the inventory.
struct DerivedLot {
  /// What the rules see of an item.
  struct Traits: Hashable {
    let assetClass: AssetClass
    let heir: Unit?
    let office: Office
    /// Steps of condition as it stands, −1 where it must be repaired.
    let standing: Int
    /// Steps of condition after repair, −1 where it cannot be repaired.
    let mended: Int
    /// Steps of life left.
    let life: Int
    let isMovable: Bool
    let pins: [Int]

    init(_ piece: Piece, _ inventory: Inventory, _ rules: ReuseRules) {
      let asset = inventory.assets[piece.row]
      let kind = inventory.classes[asset.assetClass]
      (assetClass, heir, office) = (asset.assetClass, piece.heir, asset.office)
      (standing, mended) = (rules.standing(asset), rules.mended(asset, kind))
      life = rules.lifeStep(of: asset, kind)
      (isMovable, pins) = (asset.isMovable ?? kind.isMovable, piece.pins)
    }

    /// The fixed order of lots: class, heir (none last), office, then steps, movability and pins.
    fileprivate var order: [Int32] {
      [assetClass.index, heir?.index ?? .max, office.index]
        + [standing, mended, life, isMovable ? 1 : 0].map { Int32($0) } + pins.map { Int32($0) }
    }
  }

  let traits: Traits
  let members: [Plan.RowCount]
  let quantity: Int64

  /// Gathers items into lots.
  static func lots(
    of pieces: [Piece], _ inventory: Inventory, _ rules: ReuseRules
  ) -> [DerivedLot] {
    Dictionary(grouping: pieces) { Traits($0, inventory, rules) }
      .map { (order: $0.key.order, lot: DerivedLot($0.key, $0.value, inventory)) }
      .sorted { $0.order.lexicographicallyPrecedes($1.order) }
      .map(\.lot)
  }

  /// The best condition comes first, then the newest, then the order of the register.
  private init(_ traits: Traits, _ pieces: [Piece], _ inventory: Inventory) {
    let counts = pieces.reduce(into: [Row: Int64]()) { $0[$1.row, default: 0] += $1.count }
    func rank(_ row: Row) -> (Int, Int, Int32) {
      let asset = inventory.assets[row]
      return (-asset.condition.rank, -(asset.inUseSince?.latest ?? 0), row.index)
    }
    self.traits = traits
    members = counts.sorted { rank($0.key) < rank($1.key) }
      .map { Plan.RowCount(row: $0.key, count: $0.value) }
    quantity = counts.values.reduce(0, +)
  }
}
