// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
package import Inventory

/// What serving a need with one item of a lot costs.
package struct Arc {
  /// 1 for a transfer, else 0.
  package let transfer: Int64
  /// Whether the item is repaired first.
  package let isRepaired: Bool
  /// Moving, in money.
  package let moving: Money
  /// Repair, in money.
  package let repair: Money
  /// The penalty of a substitution, in money.
  package let penalty: Money
  /// 0 where the plan before meant the item for the need, as far as that counts; else 1.
  ///
  /// Each need has as many items as it asks for, whoever serves it, so that the items that it does not
  /// have of those meant for it are as many, but for a constant, as those of them that go elsewhere or
  /// nowhere: ``Changes`` has the constant.
  var change: Int64 = 1

  /// Moving and repair, in money.
  package var relocation: Money { moving + repair }

  /// Orders arcs by transfer, then by money.
  var rank: Int64 { transfer << 61 | (relocation + penalty) }
}

/// How far lots may serve: what tells a plan from its baselines.
package enum Reach: CaseIterable, Sendable {
  /// Needs of the heir at the same office (baseline B1).
  case stay
  /// Needs of the heir (baseline B2).
  case inherit
  /// Any need.
  case anywhere
}
