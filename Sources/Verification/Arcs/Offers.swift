// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Which needs a class may serve: its own, and those of classes that it may stand in for.
struct Offers {
  /// The needs of one class, which are neighbours in the order of needs.
  struct Offer {
    let needs: Range<Int>
    let penalty: Money
  }

  private var offers: [AssetClass: [Offer]]

  init(_ inventory: Inventory, _ needs: [DerivedNeed]) {
    let ranges = Dictionary(grouping: needs.indices) { needs[$0].assetClass }
      .mapValues { $0[0]..<$0[0] + $0.count }
    offers = ranges.mapValues { [Offer(needs: $0, penalty: 0)] }
    for row in inventory.substitutions where row.needed != row.substitute {
      guard let range = ranges[row.needed] else { continue }
      offers[row.substitute, default: []].append(Offer(needs: range, penalty: row.penalty))
    }
  }

  func of(_ kind: AssetClass) -> [Offer] { offers[kind] ?? [] }
}
