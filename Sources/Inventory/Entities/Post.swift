// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// A position in a unit's establishment.
  public struct Post: Hashable, Sendable {
    /// The unit that has the post.
    public var unit: Position<Unit>
    /// The key, unique in the unit.
    public var id: String
    /// The group of the norm it belongs to.
    public var group: String
    /// The people assigned to it.
    public var headcount: Int64
    /// The team it belongs to.
    public var team: String?
    /// The workplace; empty only where premises are planned.
    public var office: Position<Office>?
    /// Where its people sit today; nil where that is the workplace.
    public var officeToday: Position<Office>?

    /// A post with its people and its workplace.
    public init(
      unit: Position<Unit>, id: String, group: String, headcount: Int64, team: String? = nil,
      office: Position<Office>? = nil, officeToday: Position<Office>? = nil
    ) {
      (self.unit, self.id, self.group) = (unit, id, group)
      (self.headcount, self.team, self.office) = (headcount, team, office)
      self.officeToday = officeToday
    }
  }
}

extension Inventory.Post: TableRow {
  package static let columns: Columns<Self> = [
    .init("unit", .reference(.units)) { $1.cell($0.unit) },
    .init("post", .text) { $1.cell($0.id) },
    .init("group", .text) { $1.cell($0.group) },
    .init("headcount", .number) { $1.cell($0.headcount) },
    .optional("team", .key({ $0.team }, { $0.team = $1 })),
    .optional("office", .reference(.offices)) { $1.cell($0.office) },
    .later("office_today", .office({ $0.officeToday }, { $0.officeToday = $1 })),
  ]
}
