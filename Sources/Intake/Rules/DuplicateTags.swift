// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension ReadTables {
  /// Tags that one holder gave twice.
  ///
  /// Two holders may use the same tag, and rows without a tag may repeat.
  func checkTags(into log: inout FindingLog) {
    var tags = ByteTable()
    var rows: [Int32] = []
    for index in assets.rows.indices {
      guard let tag = assets.rows[index].tag else { continue }
      let holder = assets.rows[index].holder
      let row = assets.numbers[index]
      if let earlier = tags.insert(tag, salt: holder.index) {
        log.append(duplicateTag(tag, of: holder, row: row, first: rows[Int(earlier)]))
      } else {
        rows.append(row)
      }
    }
  }

  private func duplicateTag(
    _ tag: String, of holder: Position<Inventory.Unit>, row: Int32, first: Int32
  ) -> Finding {
    let (shown, unit) = (Finding.quoted(tag), Finding.quoted(keys.units[holder]))
    let message: Wording =
      if let place = assets.layout.origins?.place(ofRow: Int(first)) {
        "the tag \(shown) of unit \(unit) stands in row \(place.row) of \(place.sourceName) too"
      } else {
        "the tag \(shown) of unit \(unit) stands in row \(first) too"
      }
    return assets.layout.finding(
      .duplicateTag, row: Int(row), column: "asset", value: tag, message,
      remedy: "correct one of the tags, or remove the row that was entered twice")
  }
}
