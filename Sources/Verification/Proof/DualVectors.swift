// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Costs and duals of several levels, whose differences are compared lexicographically.
struct DualVectors {
  let weights: [LevelWeights]
  /// The duals of lots and needs, level by level.
  let supply: [[Int64]]
  let demand: [[Int64]]

  /// The first amount that is not 0 of a column's costs less the duals of its lot and need; 0 where
  /// all are.
  @inline(__always)
  func sign(lot: Int? = nil, need: Int? = nil, cost: (LevelWeights) -> Int128) -> Int128 {
    for level in weights.indices {
      let given = lot.map { supply[level][$0] } ?? 0
      let asked = need.map { demand[level][$0] } ?? 0
      let reduced = cost(weights[level]) - Int128(given + asked)
      if reduced != 0 { return reduced }
    }
    return 0
  }
}
