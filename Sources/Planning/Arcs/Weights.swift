// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What one unit of each kind of column counts at a level, or in a row that binds all classes.
struct Weights: Hashable, Sendable {
  /// Per weighted unmet item.
  var unmet: Int64 = 0
  /// Per đồng of purchases.
  var purchase: Int64 = 0
  /// Per transferred item.
  var transfer: Int64 = 0
  /// Per đồng of moving and repair.
  var relocation: Int64 = 0
  /// Per đồng of penalties.
  var penalty: Int64 = 0

  /// The weights of a level of the objective.
  init(_ level: Scenario.Level) {
    switch level {
    case .unmet: unmet = 1
    case .purchases: purchase = 1
    case .transfers: transfer = 1
    case .moving: (relocation, penalty) = (1, 1)
    case .totalCost: (purchase, relocation, penalty) = (1, 1, 1)
    }
  }

  /// Weights that count nothing yet.
  init() {}

  /// What an arc counts.
  @inline(__always)
  func cost(_ arc: Arc) -> Int64 {
    transfer * arc.transfer + relocation * arc.relocation + penalty * arc.penalty
  }

  /// Whether arcs count at all.
  var countsArcs: Bool { transfer != 0 || relocation != 0 || penalty != 0 }

  /// These weights plus a multiple of others.
  func adding(_ factor: Int64, times other: Weights) -> Weights {
    var sum = self
    sum.unmet += factor * other.unmet
    sum.purchase += factor * other.purchase
    sum.transfer += factor * other.transfer
    sum.relocation += factor * other.relocation
    sum.penalty += factor * other.penalty
    return sum
  }
}
