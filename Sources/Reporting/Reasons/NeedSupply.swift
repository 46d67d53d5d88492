// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What the register has for one need, in parts that add up to it.
///
///     registered = excluded + held back by an obstacle + here + elsewhere + left
struct NeedSupply: Hashable, Sendable {
  /// The nearest item that distance alone keeps away.
  struct Nearest: Hashable, Sendable {
    let office: String
    let metres: Int64
  }

  /// All items of the class and its substitutes.
  var registered: Int64 = 0
  /// Items out of the supply, by reason.
  var excluded: [Plan.Remainder.Reason: Int64] = [:]
  /// Usable items that may not serve this need, by the first obstacle.
  var obstacles: [Obstacle: Int64] = [:]
  /// Items that serve this need.
  var here: Int64 = 0
  /// Items that may serve this need and serve others, by the unit that has them.
  var elsewhere: [String: Int64] = [:]
  /// Items that may serve this need and serve none.
  var left: Int64 = 0
  /// The nearest item that is too far.
  var nearest: Nearest?

  /// Items that may serve this need and serve others.
  var servingOthers: Int64 { elsewhere.values.reduce(0, +) }
  /// Usable items that may not serve this need.
  var barred: Int64 { obstacles.values.reduce(0, +) }
  /// Items out of the supply.
  var unusable: Int64 { excluded.values.reduce(0, +) }

  /// Units that have what may serve this need, the one with most first.
  var others: [(unit: String, count: Int64)] {
    elsewhere.map { (unit: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.unit) < ($0.count, $1.unit) }
  }
}
