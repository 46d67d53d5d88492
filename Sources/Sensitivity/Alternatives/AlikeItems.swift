// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// Lots of a market by where their items come from: class, office, heir and pins.
///
/// Items that lots of one source exchange make no other plan, as long as as many of them are repaired.
///
/// An item may pass for one of a lot of its source that can do less, and costs the same wherever that one may
/// serve: what the two exchange is then no way of its own through the network.
struct AlikeItems {
  /// The first lot of each lot's source.
  private(set) var source: [Int] = []
  /// For each lot the one that its items may pass for; nil for none.
  private(set) var lower: [Int?] = []
  private let market: Market

  private struct Source: Hashable {
    let assetClass: Position<Inventory.AssetClass>
    let heir: Position<Inventory.Unit>?
    let office: Position<Inventory.Office>
    let isMovable: Bool
    let pins: [Int]

    init(_ key: Lot.Key) {
      (assetClass, heir, office) = (key.assetClass, key.heir, key.office)
      (isMovable, pins) = (key.isMovable, key.pins)
    }
  }

  init(_ component: Component, _ lots: [Lot]) {
    market = component.market
    let keys = component.lots.map { lots[$0].key }
    var known: [Source: [Int]] = [:]
    for (index, key) in keys.enumerated() { known[Source(key), default: []].append(index) }
    for (index, key) in keys.enumerated() {
      let alike = known[Source(key)] ?? []
      source.append(alike[0])
      let lesser = alike.filter {
        $0 != index && key.mayPass(for: keys[$0]) && (keys[$0].merits != key.merits || $0 < index)
      }
      lower.append(
        lesser.max { keys[$0].merits.lexicographicallyPrecedes(keys[$1].merits) })
    }
  }

  /// The lots that an item of a lot passes for on its way to a need, or to rest, that lot first.
  func way(of lot: Int, to need: Int?) -> [Int] {
    var way = [lot]
    while let next = lower[way[way.count - 1]] {
      if let need, market.arc(from: next, to: need) == nil { break }
      way.append(next)
    }
    return way
  }
}

extension Lot.Key {
  /// Steps of life and condition that items satisfy, as they stand and at best.
  fileprivate var merits: [Int] { [life, standing, max(standing, repaired)] }

  /// Whether items can do all that others of the same source can, repaired where those are.
  fileprivate func mayPass(for other: Lot.Key) -> Bool {
    let (best, others) = (max(standing, repaired), max(other.standing, other.repaired))
    guard life >= other.life else { return false }
    return standing == other.standing && best >= others
      || standing >= other.standing && others == other.standing
  }
}
