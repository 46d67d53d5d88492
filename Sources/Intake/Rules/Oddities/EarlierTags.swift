// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Tags of registers that another unit has in the inventory already; told once for each unit of the
  /// registers, at the first row of such a tag.
  func earlierTags() -> [Finding] {
    var holders: [String: Position<Inventory.Unit>] = [:]
    for asset in earlierAssets {
      guard let tag = asset.tag, holders[tag] == nil else { continue }
      holders[tag] = asset.holder
    }
    var found: [Position<Inventory.Unit>: (rows: AlikeRows, earlier: Position<Inventory.Unit>)] =
      [:]
    for (index, asset) in assets.rows.enumerated() {
      guard let earlier = asset.tag.flatMap({ holders[$0] }), earlier != asset.holder else {
        continue
      }
      let number = Int(assets.numbers[index])
      if found[asset.holder]?.rows.add(number) == nil {
        found[asset.holder] = (AlikeRows(first: index, number: number, assets.layout), earlier)
      }
    }
    return found.values.sorted { $0.rows.first < $1.rows.first }.map {
      earlierTag($0.rows, $0.earlier)
    }
  }

  private func earlierTag(_ rows: AlikeRows, _ earlier: Position<Inventory.Unit>) -> Finding {
    let tag = assets.rows[rows.first].tag ?? ""
    let unit = Finding.quoted(keys.units[assets.rows[rows.first].holder])
    let other = Finding.quoted(keys.units[earlier])
    return warning(
      .sharedTag, rows, column: "asset", value: tag,
      Message("odd.earlier-tag", ["tag": Finding.quoted(tag), "unit": unit, "other": other]),
      remedy: Message("odd.check-tag"))
  }
}
