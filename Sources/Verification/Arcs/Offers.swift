// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Which needs a class may serve: its own, and those of classes that it may stand in for.
struct Offers {
  /// The needs of one class, which are neighbours in the order of needs.
  struct Offer {
    let needs: Range<Int>
    let penalty: Money
  }

  private var offers: [Position<Inventory.AssetClass>: [Offer]] = [:]

  init(_ inventory: Inventory, _ needs: [DerivedNeed]) {
    var ranges: [Position<Inventory.AssetClass>: Range<Int>] = [:]
    for (index, need) in needs.enumerated() {
      let first = ranges[need.assetClass]?.lowerBound ?? index
      ranges[need.assetClass] = first..<index + 1
    }
    for (kind, range) in ranges { offers[kind] = [Offer(needs: range, penalty: 0)] }
    for row in inventory.substitutions where row.needed != row.substitute {
      guard let range = ranges[row.needed] else { continue }
      offers[row.substitute, default: []].append(Offer(needs: range, penalty: row.penalty))
    }
  }

  func of(_ kind: Position<Inventory.AssetClass>) -> [Offer] { offers[kind] ?? [] }
}
