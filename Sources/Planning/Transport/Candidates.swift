// SPDX-License-Identifier: GPL-3.0-or-later

/// The arcs that a transportation problem begins with: the cheapest of every lot and every need.
struct Candidates {
  /// An arc between a lot and a need of a market, by their indices.
  struct Link {
    let lot: Int32
    let need: Int32
    let arc: Arc
  }

  /// How many of the cheapest arcs each lot and each need begins with.
  private static let nearest = 8

  /// The arcs, each once, by rank, then lot, then need.
  let links: [Link]

  init(_ market: Market) {
    var lotBest = NearestList(count: market.lots.count, width: Self.nearest)
    var needBest = NearestList(count: market.needs.count, width: Self.nearest)
    for lot in market.lots.indices {
      market.forEachArc(of: lot) { need, arc in
        lotBest.offer(arc.rank, partner: need, to: lot)
        needBest.offer(arc.rank, partner: lot, to: need)
      }
    }
    var pairs = Set<Pair>()
    lotBest.visit { lot, need in pairs.insert(Pair(lot: Int32(lot), need: Int32(need))) }
    needBest.visit { need, lot in pairs.insert(Pair(lot: Int32(lot), need: Int32(need))) }
    links = pairs.compactMap { pair in
      market.arc(from: Int(pair.lot), to: Int(pair.need))
        .map { Link(lot: pair.lot, need: pair.need, arc: $0) }
    }
    .sorted { ($0.arc.rank, $0.lot, $0.need) < ($1.arc.rank, $1.lot, $1.need) }
  }

  private struct Pair: Hashable {
    let lot: Int32
    let need: Int32
  }
}

/// For each of many owners, the few partners of the lowest rank, in flat arrays.
private struct NearestList {
  private let width: Int
  private var ranks: [Int64]
  private var partners: [Int32]

  init(count: Int, width: Int) {
    self.width = width
    ranks = Array(repeating: .max, count: count * width)
    partners = Array(repeating: -1, count: count * width)
  }

  @inline(__always)
  mutating func offer(_ rank: Int64, partner: Int, to owner: Int) {
    let last = owner * width + width - 1
    if rank < ranks[last] { insert(rank, partner, owner * width, last) }
  }

  private mutating func insert(_ rank: Int64, _ partner: Int, _ first: Int, _ last: Int) {
    var slot = last
    while slot > first && ranks[slot - 1] > rank {
      ranks[slot] = ranks[slot - 1]
      partners[slot] = partners[slot - 1]
      slot -= 1
    }
    ranks[slot] = rank
    partners[slot] = Int32(partner)
  }

  func visit(_ body: (_ owner: Int, _ partner: Int) -> Void) {
    for (slot, partner) in partners.enumerated() where partner >= 0 {
      body(slot / width, Int(partner))
    }
  }
}
