// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What serving a need with one item means.
struct Arc {
  let kind: Plan.Kind
  let isRepaired: Bool
  let cost: Plan.Cost
  /// Whether the item was meant for something else, as far as that counts.
  var isChange = false

  /// Moving and repair, in money.
  var relocation: Money { cost.moving + cost.repair }
}

/// Which arcs a plan or baseline may use.
enum Reach: CaseIterable {
  /// The heir's needs at the same office (baseline B1).
  case stay
  /// The heir's needs (baseline B2).
  case inherit
  /// All needs (the plan).
  case anywhere
}
