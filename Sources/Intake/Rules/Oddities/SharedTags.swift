// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension ReadTables {
  /// Tags that two units use; told once for each later unit, at the first row of such a tag.
  ///
  /// It may be chance, or one asset in two registers.
  func sharedTags() -> [Finding] {
    var tags = ByteTable()
    var owners: [Int] = []
    var found: [Position<Inventory.Unit>: (rows: AlikeRows, owner: Int)] = [:]
    for index in assets.rows.indices {
      guard let tag = assets.rows[index].tag else { continue }
      guard let earlier = tags.insert(tag) else {
        owners.append(index)
        continue
      }
      let (owner, holder) = (owners[Int(earlier)], assets.rows[index].holder)
      guard assets.rows[owner].holder != holder else { continue }
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
      "the tag \(Finding.quoted(tag)) of unit \(unit) is also used by unit \(other) in row \(row)",
      remedy: "look whether one asset stands in both registers, and remove it from one then")
  }
}
