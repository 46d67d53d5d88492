// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

extension Plan.Shortfall {
  /// Items that may serve this need and serve others.
  var servingOthers: Int64 { takers.reduce(0) { $0 + $1.items } }

  /// Whether no count is negative, and their sum fits 64 bits.
  var isCountable: Bool {
    let counts = excluded.map(\.items) + obstacles.map(\.items) + takers.map(\.items)
    let all = counts + [here, left, registered]
    return all.allSatisfy { $0 >= 0 } && all.reduce(Int128(0)) { $0 + Int128($1) } < 1 << 60
  }
}

extension [Plan.Counted<Plan.Remainder.Reason>] {
  /// How many items a reason excludes.
  subscript(reason: Plan.Remainder.Reason) -> Int64 { first { $0.key == reason }?.items ?? 0 }
}

extension [Plan.Counted<Plan.Shortfall.Obstacle>] {
  /// How many items an obstacle holds back.
  subscript(obstacle: Plan.Shortfall.Obstacle) -> Int64 {
    first { $0.key == obstacle }?.items ?? 0
  }
}
