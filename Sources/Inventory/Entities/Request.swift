// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// A need that the needs table states beside the norms.
  public struct Request: Hashable, Sendable {
    /// The key, unique in the table.
    public var id: String
    /// The unit that needs.
    public var unit: Position<Unit>
    /// Where it is needed.
    public var office: Position<Office>
    /// What is needed.
    public var assetClass: Position<AssetClass>
    /// How many.
    public var quantity: Int64
    /// A positive whole weight, 1 by default: larger is served first.
    public var priority: Int64
    /// The worst condition that will do, after any repair.
    public var minimumCondition: Condition?
    /// Whole years of useful life that must be left.
    public var minimumRemainingYears: Int?
    /// Why it is needed.
    public var reason: String?

    /// A need with its conditions.
    public init(
      id: String, unit: Position<Unit>, office: Position<Office>,
      assetClass: Position<AssetClass>, quantity: Int64, priority: Int64 = 1,
      minimumCondition: Condition? = nil, minimumRemainingYears: Int? = nil,
      reason: String? = nil
    ) {
      (self.id, self.unit, self.office) = (id, unit, office)
      (self.assetClass, self.quantity, self.priority) = (assetClass, quantity, priority)
      (self.minimumCondition, self.reason) = (minimumCondition, reason)
      self.minimumRemainingYears = minimumRemainingYears
    }
  }
}

extension Inventory.Request: TableRow {
  package static let columns: Columns<Self> = [
    .init("need", .text) { $1.cell($0.id) },
    .init("unit", .reference(.units)) { $1.cell($0.unit) },
    .init("office", .reference(.offices)) { $1.cell($0.office) },
    .init("class", .reference(.classes)) { $1.cell($0.assetClass) },
    .init("quantity", .number) { $1.cell($0.quantity) },
    .optional("priority", .number) { $1.cell($0.priority) },
    .optional(
      "minimum_condition", .condition({ $0.minimumCondition }, { $0.minimumCondition = $1 })),
    .optional(
      "minimum_remaining_years",
      .whole(0...200, { $0.minimumRemainingYears }, { $0.minimumRemainingYears = $1 })),
    .optional("reason", .text({ $0.reason }, { $0.reason = $1 })),
  ]
}
