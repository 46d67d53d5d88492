// SPDX-License-Identifier: GPL-3.0-or-later

/// What a solution counts of everything that levels and budgets add up.
struct Totals: Hashable, Sendable {
  /// Unmet items, weighted by priority.
  var unmet: Int64 = 0
  /// Purchases, in money.
  var purchases: Int64 = 0
  /// Transferred items.
  var transfers: Int64 = 0
  /// Moving and repair, in money.
  var relocation: Int64 = 0
  /// Penalties, in money.
  var penalty: Int64 = 0

  /// Adds items that serve a need.
  mutating func add(_ count: Int64, of arc: Arc) {
    transfers += count * arc.transfer
    relocation += count * arc.relocation
    penalty += count * arc.penalty
  }

  /// The sum by weights.
  func value(_ weights: Weights) -> Int64 {
    weights.unmet * unmet + weights.purchase * purchases + weights.transfer * transfers
      + weights.relocation * relocation + weights.penalty * penalty
  }

  static func + (left: Self, right: Self) -> Self {
    Totals(
      unmet: left.unmet + right.unmet, purchases: left.purchases + right.purchases,
      transfers: left.transfers + right.transfers, relocation: left.relocation + right.relocation,
      penalty: left.penalty + right.penalty)
  }

  /// A multiple.
  func times(_ factor: Int64) -> Self {
    Totals(
      unmet: factor * unmet, purchases: factor * purchases, transfers: factor * transfers,
      relocation: factor * relocation, penalty: factor * penalty)
  }
}

extension Totals: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    (left.unmet, left.purchases, left.transfers, left.relocation, left.penalty)
      < (right.unmet, right.purchases, right.transfers, right.relocation, right.penalty)
  }
}
