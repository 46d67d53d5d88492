// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads `posts.csv`.
struct PostRows: RowReader {
  static let table = TableName.posts
  private let layout: TableLayout

  init(_ layout: TableLayout) {
    self.layout = layout
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.Post? {
    let unit = reader.reference(layout["unit"], in: keys.units)
    let id = reader.key(layout["post"])
    let group = reader.key(layout["group"])
    let headcount = reader.whole(layout["headcount"], in: 0...Int64.max)
    let hasOffice = !reader.isEmpty(layout["office"])
    let office = reader.optionalReference(layout["office"], in: keys.offices)
    guard let unit, let id, let group, let headcount, !hasOffice || office != nil else {
      return nil
    }
    return Inventory.Post(
      unit: unit, id: id, group: group, headcount: headcount, office: office)
  }
}
