// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// How much two teams of a unit have to do with each other, in both directions together.
  public struct Traffic: Hashable, Sendable {
    /// The unit of both teams.
    public var unit: Position<Unit>
    /// One team.
    public var team: String
    /// The other team.
    public var otherTeam: String
    /// A positive whole weight, such as meetings in a month.
    public var weight: Int64

    /// The traffic between two teams.
    public init(unit: Position<Unit>, team: String, otherTeam: String, weight: Int64) {
      (self.unit, self.team, self.otherTeam, self.weight) = (unit, team, otherTeam, weight)
    }
  }
}

extension Inventory.Traffic: TableRow {
  package static let columns: Columns<Self> = [
    .init("unit", .reference(.units)) { $1.cell($0.unit) },
    .init("team", .text) { $1.cell($0.team) },
    .init("other_team", .text) { $1.cell($0.otherTeam) },
    .init("weight", .number) { $1.cell($0.weight) },
  ]
}
