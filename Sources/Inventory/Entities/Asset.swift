// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// A row of a register: one item, or several alike.
  ///
  /// The properties stand in an order that leaves hardly a gap between them, 104 bytes in all.
  public struct Asset: Hashable, Sendable {
    /// The tag, unique per holder; many rows have none.
    public var tag: String?
    /// What the register calls it.
    public var name: String
    /// A remark.
    public var note: String?
    /// How many items the row counts, at least 1.
    public var quantity: Int64
    /// Original cost of the whole row.
    public var originalCost: Money?
    /// The state it is in.
    public var condition: Condition
    /// By what right it is held; nil means own.
    public var ownership: Ownership?
    /// Whether it can leave its office; nil means as its class says.
    public var isMovable: Bool?
    /// The unit that holds it.
    public var holder: Position<Unit>
    /// Residual value of the whole row.
    public var residualValue: Money?
    /// When it was taken into use.
    public var inUseSince: PartialDate?
    /// When it was last inspected.
    public var inspectedOn: PartialDate?
    /// What kind of asset it is.
    public var assetClass: Position<AssetClass>
    /// Where it stands.
    public var office: Position<Office>

    /// A register row.
    public init(
      tag: String? = nil, assetClass: Position<AssetClass>, name: String, quantity: Int64 = 1,
      holder: Position<Unit>, office: Position<Office>, condition: Condition,
      ownership: Ownership? = nil, inUseSince: PartialDate? = nil,
      inspectedOn: PartialDate? = nil, originalCost: Money? = nil, residualValue: Money? = nil,
      isMovable: Bool? = nil, note: String? = nil
    ) {
      (self.tag, self.assetClass, self.name, self.quantity) = (tag, assetClass, name, quantity)
      (self.holder, self.office, self.condition) = (holder, office, condition)
      (self.ownership, self.inUseSince, self.inspectedOn) = (ownership, inUseSince, inspectedOn)
      (self.originalCost, self.residualValue) = (originalCost, residualValue)
      (self.isMovable, self.note) = (isMovable, note)
    }
  }
}

extension Inventory.Asset: TableRow {
  package static let columns: Columns<Self> = [
    .optional("asset", .key({ $0.tag }, { $0.tag = $1 })),
    .init("class", .reference(.classes)) { $1.cell($0.assetClass) },
    .init("name", .text) { $1.cell($0.name) },
    .init("quantity", .number) { $1.cell($0.quantity) },
    .init("unit", .reference(.units)) { $1.cell($0.holder) },
    .init("office", .reference(.offices)) { $1.cell($0.office) },
    .init("condition", .word(of: Condition.self)) { $1.cell($0.condition.rawValue) },
    .optional("ownership", .ownership({ $0.ownership }, { $0.ownership = $1 })),
    .optional("in_use_since", .date({ $0.inUseSince }, { $0.inUseSince = $1 })),
    .optional("inspected_on", .date({ $0.inspectedOn }, { $0.inspectedOn = $1 })),
    .optional("original_cost", .amount({ $0.originalCost }, { $0.originalCost = $1 })),
    .optional("residual_value", .amount({ $0.residualValue }, { $0.residualValue = $1 })),
    .optional("movable", .flag({ $0.isMovable }, { $0.isMovable = $1 })),
    .optional("note", .text({ $0.note }, { $0.note = $1 })),
  ]
}
