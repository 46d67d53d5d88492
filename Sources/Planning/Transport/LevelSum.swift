// SPDX-License-Identifier: GPL-3.0-or-later

/// Levels as one cost, each weighted so that the levels after it never outweigh it.
struct LevelSum {
  /// What the thing that a level counts weighs.
  private var unmet: Int128 = 0
  private var purchases: Int128 = 0
  private var transfers: Int128 = 0
  private var relocation: Int128 = 0
  private var penalty: Int128 = 0
  private var changes: Int128 = 0
  /// More than any reduced cost: what an item counts that must go and cannot.
  private(set) var stranded: Int128 = 1

  /// Sums along ways of the network stay below this.
  private static let limit = Int128(1) << 124

  /// Takes as many levels, the first first, as 128 bits hold: all, unless amounts are beyond any money.
  init(_ levels: [Weights], of columns: TransportColumns) {
    var kept = levels[...]
    while !weigh(kept, columns) {
      self = LevelSum()
      kept.removeLast()
    }
  }

  private init() {}

  /// Weighs levels from the last to the first; false where the sum grows too large.
  ///
  /// A reduced cost is a sum along a cycle, in which each lot and each need has at most two arcs.
  private mutating func weigh(_ levels: ArraySlice<Weights>, _ columns: TransportColumns) -> Bool {
    let market = columns.market
    let magnitudes = Magnitudes([market])
    let arcs = 2 * Int128(min(market.lots.count, market.needs.count) + 2)
    for level in levels.reversed() {
      let step = level.countsArcs ? 1 : columns.commonDivisor(level)
      // Where nothing counts at a level, any weight will do.
      guard step > 0 else { continue }
      let factor = stranded / Int128(step) + 1
      add(level, times: factor)
      let most = magnitudes.most(level).rounded(.up)
      guard Double(factor) * Double(arcs) * most < Double(Self.limit) else { return false }
      stranded += factor * arcs * Int128(most)
    }
    return stranded < Self.limit
  }

  private mutating func add(_ weights: Weights, times factor: Int128) {
    unmet += factor * Int128(weights.unmet)
    purchases += factor * Int128(weights.purchases)
    transfers += factor * Int128(weights.transfers)
    relocation += factor * Int128(weights.relocation)
    penalty += factor * Int128(weights.penalty)
    changes += factor * Int128(weights.changes)
  }

  /// What an arc counts.
  @inline(__always)
  func cost(_ arc: Arc) -> Int128 {
    transfers * Int128(arc.transfer) + relocation * Int128(arc.relocation)
      + penalty * Int128(arc.penalty) + changes * Int128(arc.change)
  }

  /// What buying one item counts.
  func purchase(_ need: Market.NeedSide) -> Int128 {
    purchases * Int128(need.price) + changes
  }

  /// What leaving one item unmet counts.
  func unmet(_ need: Market.NeedSide) -> Int128 {
    unmet * Int128(need.priority) + changes
  }
}
