// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Usable items of one row that share the same pins and heir.
struct Segment: Sendable {
  let row: Position<Inventory.Asset>
  var count: Int64
  /// The pins that bind the items, 0-based in the scenario's list, ascending.
  var pins: [Int] = []
  var heir: Position<Inventory.Unit>?
  var standing: Int?
  var repaired: Int?
  /// What the plan before meant the items for, 0-based in the history's list; nil where it did not.
  var past: Int?
}
