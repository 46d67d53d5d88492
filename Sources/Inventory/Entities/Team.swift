// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// What a team of a unit asks of its office; its people are the posts that name it.
  public struct Team: Hashable, Sendable {
    /// The unit that the team belongs to.
    public var unit: Position<Unit>
    /// The key, unique in the unit.
    public var id: String
    /// What people call it; nil where they call it by its key.
    public var name: String?
    /// Whether the public must be received where it works.
    public var needsPublicAccess: Bool
    /// Whether its office must be entered without steps.
    public var needsStepFree: Bool

    /// A team with its name and its needs of access.
    public init(
      unit: Position<Unit>, id: String, name: String? = nil, needsPublicAccess: Bool = false,
      needsStepFree: Bool = false
    ) {
      (self.unit, self.id, self.name) = (unit, id, name)
      (self.needsPublicAccess, self.needsStepFree) = (needsPublicAccess, needsStepFree)
    }
  }
}

extension Inventory.Team: TableRow {
  package static let columns: Columns<Self> = [
    .init("unit", .reference(.units)) { $1.cell($0.unit) },
    .init("team", .text) { $1.cell($0.id) },
    .later("name", .text({ $0.name }, { $0.name = $1 })),
    .optional("public_access", .flag) { $1.cell($0.needsPublicAccess) },
    .optional("step_free", .flag) { $1.cell($0.needsStepFree) },
  ]
}
