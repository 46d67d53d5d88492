// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// Needs of a market by what tells them apart: unit, office, class, what they ask of items, and price.
///
/// Items that needs which are alike exchange make no other plan. Where needs may be left unmet, their
/// priority tells them apart too.
struct AlikeNeeds {
  /// The needs of each group, by their indices in the market, ascending.
  private(set) var groups: [[Int]] = []
  /// The group of each need.
  private(set) var group: [Int] = []

  private struct Key: Hashable {
    let unit: Int32
    let office: Int32
    let assetClass: String
    let condition: Int8
    let life: Int32
    let price: Money
    let priority: Int64
  }

  init(_ component: Component, _ needs: [Plan.Need], allowsUnmet: Bool) {
    var known: [Key: Int] = [:]
    for (index, side) in component.market.needs.enumerated() {
      let key = Key(
        unit: side.unit, office: side.office, assetClass: needs[component.needs[index]].assetClass,
        condition: side.conditionStep, life: side.lifeStep, price: side.price,
        priority: allowsUnmet ? side.priority : 0)
      let group = known[key] ?? groups.count
      if group == groups.count {
        known[key] = group
        groups.append([])
      }
      groups[group].append(index)
      self.group.append(group)
    }
  }
}
