// SPDX-License-Identifier: GPL-3.0-or-later

/// The cheapest arcs of every lot and every need that has something left.
struct Candidates {
  /// An arc between a lot and a need of a market, by their indices.
  struct Link {
    let lot: Int32
    let need: Int32
    let arc: Arc
  }

  /// How many of its cheapest arcs each lot and each need offers.
  private static let nearest = 4

  /// The arcs, each once, by rank, then lot, then need.
  let links: [Link]

  /// - Parameters:
  ///   - supply: what is left of each lot.
  ///   - demand: what each need still lacks.
  init(_ market: Market, supply: [Int64], demand: [Int64]) {
    var lotBest = NearestList(count: market.lots.count, width: Self.nearest)
    var needBest = NearestList(count: market.needs.count, width: Self.nearest)
    let isLacking = { (need: Int) in demand[need] > 0 }
    for lot in market.lots.indices where supply[lot] > 0 {
      market.forEachArc(of: lot, where: isLacking) { need, arc in
        lotBest.offer(arc.rank, partner: need, to: lot)
        needBest.offer(arc.rank, partner: lot, to: need)
      }
    }
    var pairs: [Int64] = []
    pairs.reserveCapacity(Self.nearest * (market.lots.count + market.needs.count))
    lotBest.visit { lot, need in pairs.append(Int64(lot) << 32 | Int64(need)) }
    needBest.visit { need, lot in pairs.append(Int64(lot) << 32 | Int64(need)) }
    links = Self.links(of: pairs, in: market)
  }

  /// The arcs of pairs, each lot in the upper and each need in the lower half of a number.
  ///
  /// Sorting brings equal pairs together; a set of them takes several times as long.
  private static func links(of pairs: [Int64], in market: Market) -> [Link] {
    var links: [Link] = []
    links.reserveCapacity(pairs.count)
    var last: Int64 = -1
    for pair in pairs.sorted() where pair != last {
      last = pair
      let (lot, need) = (Int32(pair >> 32), Int32(truncatingIfNeeded: pair))
      if let arc = market.arc(from: Int(lot), to: Int(need)) {
        links.append(Link(lot: lot, need: need, arc: arc))
      }
    }
    return links.sorted { ($0.arc.rank, $0.lot, $0.need) < ($1.arc.rank, $1.lot, $1.need) }
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
