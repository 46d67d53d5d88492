// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Items of one row of the register for which a plan decides the same.
struct Holding: Hashable, Sendable {
  /// What a plan decides.
  enum Use: Hashable, Sendable {
    /// They serve a need.
    case serves(Plan.Assignment)
    /// They serve none.
    case remains(Plan.Remainder.Reason)
  }

  let row: Position<Inventory.Asset>
  var count: Int64
  /// Their part of the row's original cost; nil where the register has none.
  var cost: Money?
  /// Their part of the row's residual value; nil where the register has none.
  var residual: Money?
  /// Who has them after the merger; nil where nobody decided it.
  let heir: Position<Inventory.Unit>?
  let use: Use
  /// Whether there is nothing left to hand over: a re-plan has items that came as planned already, and some
  /// that were lost.
  var isSettled = false
  /// The days on which waves move them, ascending, each once.
  var days: [PartialDate] = []

  /// The assignment of items that go to another unit than their heir's.
  var transfer: Plan.Assignment? {
    if case .serves(let assignment) = use, assignment.kind == .transfer { assignment } else { nil }
  }

  /// Both together, of one row.
  func joined(with other: Holding) -> Holding {
    var sum = self
    sum.count += other.count
    sum.cost = cost.flatMap { cost in other.cost.map { cost + $0 } }
    sum.residual = residual.flatMap { value in other.residual.map { value + $0 } }
    sum.days = Set(days + other.days).sorted { $0.earliest < $1.earliest }
    return sum
  }
}
