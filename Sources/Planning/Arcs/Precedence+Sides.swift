// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension Precedence {
  /// The indices of lots by class, heir (none last), office and what can be done with them.
  func order(of lots: [Lot]) -> [Int] {
    Self.order(by: lots.map { key(of: $0) })
  }

  private func key(of lot: Lot) -> [Int64] {
    let key = lot.key
    let heir: Int = key.heir.map { rank($0) } ?? .max
    let place: [Int] = [rank(key.assetClass), heir, rank(key.office)]
    let steps: [Int] = [key.standing, key.repaired, key.life, key.isMovable ? 1 : 0]
    return (place + steps + key.pins).map { Int64($0) }
  }

  /// The indices of needs by class, unit, office and what they ask for.
  func order(of needs: [Need]) -> [Int] {
    Self.order(by: needs.map { key(of: $0) })
  }

  private func key(of need: Need) -> [Int64] {
    let stated = need.stated
    let place: [Int] = [rank(need.assetClass), rank(need.unit), rank(need.office)]
    let amounts: [Int64] = [-stated.price, -stated.priority, -stated.quantity]
    let least: [Int] = [stated.minimumCondition?.rank ?? -1, stated.minimumRemainingYears ?? .min]
    return place.map { Int64($0) } + amounts + least.map { Int64($0) }
  }
}
