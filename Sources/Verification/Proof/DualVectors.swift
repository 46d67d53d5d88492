// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Costs and duals of several levels, whose differences are compared lexicographically.
struct DualVectors {
  private let weights: [LevelWeights]
  /// Duals of lots and needs, the levels of one side by side.
  private let supply: [Int64]
  private let demand: [Int64]

  init(_ levels: [Plan.Certificate.Level], _ weights: [LevelWeights]) {
    self.weights = weights
    supply = Self.interleaved(levels.map(\.supply))
    demand = Self.interleaved(levels.map(\.demand))
  }

  private static func interleaved(_ columns: [[Int64]]) -> [Int64] {
    (columns.first ?? []).indices.flatMap { index in columns.map { $0[index] } }
  }

  /// The first amount that is not 0 of an arc's reduced costs; 0 where all are.
  @inline(__always)
  func sign(_ lot: Int, _ need: Int, _ arc: Arc) -> Int128 {
    for level in weights.indices {
      let duals = supply[lot * weights.count + level] + demand[need * weights.count + level]
      let reduced = weights[level].cost(arc) - Int128(duals)
      if reduced != 0 { return reduced }
    }
    return 0
  }

  func signOfPurchase(_ index: Int, _ need: ArcRules.NeedSide) -> Int128 {
    sign(index) { $0.purchaseCost(need) }
  }

  func signOfUnmet(_ index: Int, _ need: ArcRules.NeedSide) -> Int128 {
    sign(index) { $0.unmetCost(need) }
  }

  func signOfSupply(_ lot: Int) -> Int128 {
    let levels = supply[(lot * weights.count)..<((lot + 1) * weights.count)]
    return Int128(levels.first { $0 != 0 } ?? 0)
  }

  private func sign(_ need: Int, cost: (LevelWeights) -> Int128) -> Int128 {
    for level in weights.indices {
      let reduced = cost(weights[level]) - Int128(demand[need * weights.count + level])
      if reduced != 0 { return reduced }
    }
    return 0
  }
}
