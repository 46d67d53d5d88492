// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads `rooms.csv`.
struct RoomRows: RowReader {
  static let table = TableName.rooms
  private let layout: TableLayout

  init(_ layout: TableLayout) {
    self.layout = layout
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.RoomCount? {
    let office = reader.reference(layout["office"], in: keys.offices)
    let unit = reader.reference(layout["unit"], in: keys.units)
    let group = reader.key(layout["group"])
    let rooms = reader.whole(layout["rooms"], in: 0...Int64.max)
    guard let office, let unit, let group, let rooms else { return nil }
    return Inventory.RoomCount(office: office, unit: unit, group: group, rooms: rooms)
  }
}
