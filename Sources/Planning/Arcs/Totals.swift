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
  /// Items that needs have other than those that the plan before meant for them.
  var changes: Int64 = 0

  /// Nothing of anything.
  package init() {}

  init(
    unmet: Int64 = 0, purchases: Int64 = 0, transfers: Int64 = 0, relocation: Int64 = 0,
    penalty: Int64 = 0, changes: Int64 = 0
  ) {
    (self.unmet, self.purchases, self.transfers) = (unmet, purchases, transfers)
    (self.relocation, self.penalty, self.changes) = (relocation, penalty, changes)
  }

  /// What one item counts of each thing that is counted in items.
  static let ofItem = Totals(transfers: 1, changes: 1)

  static func + (left: Self, right: Self) -> Self {
    Totals(
      unmet: left.unmet + right.unmet, purchases: left.purchases + right.purchases,
      transfers: left.transfers + right.transfers, relocation: left.relocation + right.relocation,
      penalty: left.penalty + right.penalty, changes: left.changes + right.changes)
  }

  /// A multiple.
  func times(_ factor: Int64) -> Self {
    Totals(
      unmet: factor * unmet, purchases: factor * purchases, transfers: factor * transfers,
      relocation: factor * relocation, penalty: factor * penalty, changes: factor * changes)
  }

  /// The sum by weights.
  func value(_ weights: Weights) -> Int64 {
    weights.unmet * unmet + weights.purchases * purchases + weights.transfers * transfers
      + weights.relocation * relocation + weights.penalty * penalty + weights.changes * changes
  }
}

extension Totals {
  /// The sum by weights, however large.
  func wideValue(_ weights: Weights) -> Int128 {
    let unmet = Int128(weights.unmet) * Int128(unmet)
    let purchases = Int128(weights.purchases) * Int128(purchases)
    let transfers = Int128(weights.transfers) * Int128(transfers)
    let relocation = Int128(weights.relocation) * Int128(relocation)
    let changes = Int128(weights.changes) * Int128(changes)
    return unmet + purchases + transfers + relocation + Int128(weights.penalty) * Int128(penalty)
      + changes
  }
}

extension Totals: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.unmet, left.purchases, left.transfers, left.relocation, left.penalty, left.changes)
      < (
        right.unmet, right.purchases, right.transfers, right.relocation, right.penalty,
        right.changes
      )
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
    case .changes: self.init(changes: 1)
    case .transfers: self.init(transfers: 1)
    case .moving: self.init(relocation: 1, penalty: 1)
    case .totalCost: self.init(purchases: 1, relocation: 1, penalty: 1)
    }
  }

  /// What an arc counts.
  @inline(__always)
  package func cost(_ arc: Arc) -> Int64 {
    transfers * arc.transfer + relocation * arc.relocation + penalty * arc.penalty
      + changes * arc.change
  }

  /// What buying one item of a need at a price counts.
  func cost(ofBuyingAt price: Money) -> Int64 { purchases * price + changes }

  /// What leaving one item of a need of a priority unmet counts.
  func cost(ofUnmet priority: Int64) -> Int64 { unmet * priority + changes }

  /// The most that one item can count where no amount is above those given.
  func most(_ largest: Totals) -> Double {
    let other = Double(changes) * Double(largest.changes)
    let arc =
      Double(transfers) * Double(largest.transfers) + Double(relocation)
      * Double(largest.relocation) + Double(penalty) * Double(largest.penalty)
    return other
      + max(
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
      penalty: count * arc.penalty, changes: count * arc.change)
  }

  /// What items count that are bought for a need.
  init(buying count: Int64, of need: Market.NeedSide) {
    self.init(purchases: count * need.price, changes: count)
  }

  /// What items count that a need lacks.
  init(lacking count: Int64, of need: Market.NeedSide) {
    self.init(unmet: count * need.priority, changes: count)
  }
}
