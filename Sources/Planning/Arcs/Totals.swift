// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
internal import Inventory

/// An amount of each thing that levels and budgets count.
package struct Totals: Hashable, Sendable {
  /// Unmet items, weighted by priority.
  package var unmet: Int64 = 0
  /// Purchases, in money.
  package var purchases: Int64 = 0
  /// Transferred items.
  package var transfers: Int64 = 0
  /// Moving and repair, in money.
  package var relocation: Int64 = 0
  /// Penalties, in money.
  package var penalty: Int64 = 0

  /// Nothing of anything.
  package init() {}

  init(
    unmet: Int64 = 0, purchases: Int64 = 0, transfers: Int64 = 0, relocation: Int64 = 0,
    penalty: Int64 = 0
  ) {
    (self.unmet, self.purchases, self.transfers) = (unmet, purchases, transfers)
    (self.relocation, self.penalty) = (relocation, penalty)
  }

  /// What one item counts of each thing that is counted in items.
  static let ofItem = Totals(transfers: 1)

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

  /// The sum by weights.
  func value(_ weights: Weights) -> Int64 {
    weights.unmet * unmet + weights.purchases * purchases + weights.transfers * transfers
      + weights.relocation * relocation + weights.penalty * penalty
  }
}

extension Totals {
  /// The sum by weights, however large.
  func wideValue(_ weights: Weights) -> Int128 {
    let unmet = Int128(weights.unmet) * Int128(unmet)
    let purchases = Int128(weights.purchases) * Int128(purchases)
    let transfers = Int128(weights.transfers) * Int128(transfers)
    let relocation = Int128(weights.relocation) * Int128(relocation)
    return unmet + purchases + transfers + relocation + Int128(weights.penalty) * Int128(penalty)
  }
}

extension Totals: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.unmet, left.purchases, left.transfers, left.relocation, left.penalty)
      < (right.unmet, right.purchases, right.transfers, right.relocation, right.penalty)
  }
}

/// What each amount is multiplied with at a level, or in a row that binds all classes.
package typealias Weights = Totals

extension Weights {
  /// The weights of a level of the objective.
  package init(_ level: Scenario.Level) {
    switch level {
    case .unmet: self.init(unmet: 1)
    case .purchases: self.init(purchases: 1)
    case .transfers: self.init(transfers: 1)
    case .moving: self.init(relocation: 1, penalty: 1)
    case .totalCost: self.init(purchases: 1, relocation: 1, penalty: 1)
    }
  }

  /// What an arc counts.
  @inline(__always)
  package func cost(_ arc: Arc) -> Int64 {
    transfers * arc.transfer + relocation * arc.relocation + penalty * arc.penalty
  }

  /// The most that one item can count where no amount is above those given.
  func most(_ largest: Totals) -> Double {
    let arc =
      Double(transfers) * Double(largest.transfers) + Double(relocation)
      * Double(largest.relocation) + Double(penalty) * Double(largest.penalty)
    return max(
      arc, Double(unmet) * Double(largest.unmet), Double(purchases) * Double(largest.purchases))
  }

  /// Whether arcs count at all.
  var countsArcs: Bool { self != Weights(unmet: unmet, purchases: purchases) }
}

extension Totals {
  /// What items count that serve a need by an arc.
  init(_ count: Int64, of arc: Arc) {
    self.init(
      transfers: count * arc.transfer, relocation: count * arc.relocation,
      penalty: count * arc.penalty)
  }
}
