// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// How many rooms of a group a unit has in an office, for norms that count rooms.
  public struct RoomCount: Hashable, Sendable {
    /// The office.
    public var office: Position<Office>
    /// The unit that uses the rooms.
    public var unit: Position<Unit>
    /// The group that the norm counts.
    public var group: String
    /// The number of rooms.
    public var rooms: Int64

    /// The rooms of a group.
    public init(office: Position<Office>, unit: Position<Unit>, group: String, rooms: Int64) {
      (self.office, self.unit, self.group, self.rooms) = (office, unit, group, rooms)
    }
  }
}

extension Inventory.RoomCount: TableRow {
  package static let columns: Columns<Self> = [
    .init("office", .reference(.offices)) { $1.cell($0.office) },
    .init("unit", .reference(.units)) { $1.cell($0.unit) },
    .init("group", .text) { $1.cell($0.group) },
    .init("rooms", .number) { $1.cell($0.rooms) },
  ]
}
