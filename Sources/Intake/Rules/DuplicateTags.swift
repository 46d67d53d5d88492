// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Tags that one holder gave twice.
  ///
  /// Two holders may use the same tag, and rows without a tag may repeat. Of registers that say the same
  /// as a whole no tags are told.
  func checkTags(
    among alike: [Int], besides repeats: [RepeatSearch.Repeat], into log: inout FindingLog
  ) {
    let rows = assets.rows
    var tags = RowTable(capacity: alike.count)
    for index in alike {
      guard var tag = rows[index].tag else { continue }
      let holder = rows[index].holder
      let hash = tag.withUTF8 { ByteTable.hash($0, salt: holder.index) }
      let earlier = tags.insert(index, hash: hash) {
        rows[$0].holder == holder && rows[$0].tag == tag
      }
      guard let earlier, !repeats.contains(where: { isPart(of: $0, index, earlier) }) else {
        continue
      }
      log.append(
        duplicateTag(tag, of: holder, row: assets.numbers[index], first: assets.numbers[earlier]))
    }
  }

  private func duplicateTag(
    _ tag: String, of holder: Position<Inventory.Unit>, row: Int32, first: Int32
  ) -> Finding {
    let (shown, unit) = (Finding.quoted(tag), Finding.quoted(keys.units[holder]))
    let message: Message =
      if let place = assets.layout.origins?.place(ofRow: Int(first)) {
        Message(
          "row.twin-tag-of-register",
          ["tag": shown, "unit": unit, "row": place.row, "register": place.sourceName])
      } else {
        Message("row.twin-tag", ["tag": shown, "unit": unit, "row": Int(first)])
      }
    return assets.layout.finding(
      .duplicateTag, row: Int(row), column: "asset", value: tag, message,
      remedy: Message("row.correct-tag"))
  }
}
