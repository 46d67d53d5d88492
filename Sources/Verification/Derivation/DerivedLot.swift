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
    let past: Plan.Past?

    init(_ piece: Piece, _ inventory: Inventory, _ rules: ReuseRules) {
      var asset = inventory.assets[piece.row]
      let kind = inventory.classes[asset.assetClass]
      asset.condition = piece.past?.condition ?? asset.condition
      let now = piece.past.flatMap { past in
        inventory.offices.positions.first { inventory.offices[$0].id == past.standsAt }
      }
      (assetClass, heir, office) = (asset.assetClass, piece.heir, now ?? asset.office)
      past = piece.past
      (standing, mended) = (rules.standing(asset), rules.mended(asset, kind))
      life = rules.lifeStep(of: asset, kind)
      (isMovable, pins) = (asset.isMovable ?? kind.isMovable, piece.pins)
    }

    /// The fixed order of lots: class, heir (none last), office, then steps, movability and pins.
    fileprivate var order: [Int64] {
      [assetClass.index, heir?.index ?? .max, office.index].map { Int64($0) }
        + ([standing, mended, life, isMovable ? 1 : 0] + pins).map { Int64($0) }
    }
  }

  let traits: Traits
  let members: [Plan.RowCount]
  let quantity: Int64

  /// Gathers items into lots.
  static func lots(
    of pieces: [Piece], _ inventory: Inventory, _ rules: ReuseRules, _ order: TieOrder
  ) -> [DerivedLot] {
    Dictionary(grouping: pieces) { Traits($0, inventory, rules) }
      .map { (turn: $0.key.order, lot: DerivedLot($0.key, $0.value, order)) }
      .sorted { one, other in
        guard one.turn == other.turn else {
          return one.turn.lexicographicallyPrecedes(other.turn)
        }
        // Of those that differ in nothing else, the ones without a past come first.
        guard let past = one.lot.traits.past, let otherPast = other.lot.traits.past else {
          return one.lot.traits.past == nil
        }
        return past < otherPast
      }
      .map(\.lot)
  }

  /// The best come first, then the order of the register.
  private init(_ traits: Traits, _ pieces: [Piece], _ order: TieOrder) {
    let counts = pieces.reduce(into: [Row: Int64]()) { $0[$1.row, default: 0] += $1.count }
    self.traits = traits
    members = counts.map { Plan.RowCount(row: $0.key, count: $0.value) }
      .sorted { order.merit($0.row) + [Int64($0.row.index)] }
    quantity = counts.values.reduce(0, +)
  }
}
