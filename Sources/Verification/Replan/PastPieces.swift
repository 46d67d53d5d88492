// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Divides inherited pieces again by what the plan before meant them for.
struct PastPieces {
  private let inventory: Inventory
  private let rules: ReuseRules
  /// The pieces that are in the supply.
  private(set) var pieces: [Piece] = []
  /// Items that are out of it for what has become of them, by row.
  private(set) var gone: [Row: [Plan.Remainder.Reason: Int64]] = [:]

  init(
    _ inherited: [Piece], _ past: PastDerivation, _ inventory: Inventory, _ rules: ReuseRules
  ) {
    (self.inventory, self.rules) = (inventory, rules)
    for (row, parts) in Dictionary(grouping: inherited, by: \.row) {
      divide(parts, past.shares[row] ?? [])
    }
  }

  /// Shares go to pieces of their heir and pins, then to those of their heir, then to any; pieces stand by
  /// heir, those without one last, then by pins.
  private mutating func divide(_ parts: [Piece], _ shares: [PastDerivation.Share]) {
    var (parts, shares) = (parts.sorted { turn($0) }, shares)
    for isMeant in Self.turns(inventory) {
      for part in parts.indices {
        for share in shares.indices where isMeant(parts[part], shares[share]) {
          let count = min(parts[part].count, shares[share].count)
          if count > 0 { place(parts[part], count, shares[share]) }
          parts[part].count -= count
          shares[share].count -= count
        }
      }
    }
    pieces += parts.filter { $0.count > 0 }
  }

  private func turn(_ piece: Piece) -> [Int64] {
    [Int64(piece.heir?.index ?? .max)] + piece.pins.map { Int64($0) }
  }

  /// Which shares may go to a piece, turn after turn.
  ///
  /// Methods would hold what was divided so far, and have it copied with each piece.
  private static func turns(
    _ inventory: Inventory
  ) -> [(Piece, PastDerivation.Share) -> Bool] {
    func isOfHeir(_ piece: Piece, _ share: PastDerivation.Share) -> Bool {
      piece.heir.map { inventory.units[$0].id } == share.heir
    }
    return [
      { isOfHeir($0, $1) && $0.pins == $1.pins }, isOfHeir, { _, _ in true },
    ]
  }

  /// Puts items into the supply, or out of it.
  private mutating func place(_ piece: Piece, _ count: Int64, _ share: PastDerivation.Share) {
    var part = piece
    (part.count, part.past) = (count, share.past)
    var asset = inventory.assets[piece.row]
    asset.condition = share.past?.condition ?? asset.condition
    let exclusion = rules.exclusion(of: asset, inventory.classes[asset.assetClass])
    if let reason = share.reason ?? exclusion {
      gone[piece.row, default: [:]][reason, default: 0] += count
    } else {
      pieces.append(part)
    }
  }
}
