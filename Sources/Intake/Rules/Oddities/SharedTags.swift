// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Tags that two units use; told once for each later unit, at the first row of such a tag.
  ///
  /// It may be chance, or one asset in two registers.
  func sharedTags(among alike: [Int]) -> [Finding] {
    let rows = assets.rows
    var tags = RowTable(capacity: alike.count)
    var found: [Position<Inventory.Unit>: (rows: AlikeRows, owner: Int)] = [:]
    for index in alike {
      guard var tag = rows[index].tag else { continue }
      let hash = tag.withUTF8 { ByteTable.hash($0, salt: 0) }
      let holder = rows[index].holder
      guard let owner = tags.insert(index, hash: hash, hasSameKey: { rows[$0].tag == tag }),
        rows[owner].holder != holder
      else { continue }
      let number = Int(assets.numbers[index])
      if found[holder]?.rows.add(number) == nil {
        found[holder] = (AlikeRows(first: index, number: number, assets.layout), owner)
      }
    }
    return found.values.sorted { $0.rows.first < $1.rows.first }.map {
      sharedTag($0.rows, owner: $0.owner)
    }
  }

  private func sharedTag(_ rows: AlikeRows, owner: Int) -> Finding {
    let tag = assets.rows[rows.first].tag ?? ""
    let row = assets.layout.shownRow(Int(assets.numbers[owner]), besides: rows.number)
    let unit = Finding.quoted(keys.units[assets.rows[rows.first].holder])
    let other = Finding.quoted(keys.units[assets.rows[owner].holder])
    return warning(
      .sharedTag, rows, column: "asset", value: tag,
      Message(
        "odd.shared-tag", ["tag": Finding.quoted(tag), "unit": unit, "other": other, "row": row]),
      remedy: Message("odd.check-tag"))
  }
}
