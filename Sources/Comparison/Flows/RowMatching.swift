// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Which rows of two registers are the same: by holder and tag, else by holder and content.
struct RowMatching {
  typealias Row = Position<Inventory.Asset>

  /// The row of the second register for each row of the first that both have.
  let partner: [Row: Row]

  init(_ first: ComparedPlan, _ second: ComparedPlan) {
    let (left, right) = (first.inventory, second.inventory)
    guard first.plan.head.revision != second.plan.head.revision else {
      partner = Dictionary(uniqueKeysWithValues: left.assets.positions.map { ($0, $0) })
      return
    }
    var rows = Dictionary(grouping: right.assets.positions.reversed()) { Key($0, right) }
    partner = left.assets.positions.reduce(into: [:]) { partner, row in
      partner[row] = rows[Key(row, left)]?.popLast()
    }
  }

  /// What a row is known by.
  private struct Key: Hashable {
    let holder: String
    let words: [String]

    init(_ row: Row, _ inventory: Inventory) {
      let asset = inventory.assets[row]
      holder = inventory.units[asset.holder].id
      words =
        asset.tag.map { [$0] } ?? [
          inventory.classes[asset.assetClass].id, asset.name, String(asset.quantity),
          inventory.offices[asset.office].id, asset.condition.rawValue,
          asset.ownership?.rawValue ?? "", asset.inUseSince?.description ?? "",
        ]
    }
  }
}
