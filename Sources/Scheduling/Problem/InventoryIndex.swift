// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Offices, classes and groups of classes by their ids.
struct InventoryIndex {
  /// The index of each office.
  let offices: [String: Int]
  /// The index of each class.
  let classes: [String: Int]
  /// For each class, the first class of those that substitutions connect with it.
  let groups: [Int]

  init(_ inventory: Inventory) {
    offices = Self.numbered(inventory.offices.map(\.id))
    classes = Self.numbered(inventory.classes.map(\.id))
    var groups = Array(inventory.classes.indices)
    for substitution in inventory.substitutions {
      let ends = [substitution.needed, substitution.substitute].map { groups[Int($0.index)] }
      let first = min(ends[0], ends[1])
      for place in groups.indices where ends.contains(groups[place]) { groups[place] = first }
    }
    self.groups = groups
  }

  private static func numbered(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}
