// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// Which new unit inherits from which old unit, and what part.
  public struct Succession: Hashable, Sendable {
    /// The unit that ends.
    public var predecessor: Position<Unit>
    /// The unit that inherits.
    public var successor: Position<Unit>
    /// The part inherited; the parts of one old unit, office and class add up to 1.
    public var share: Fraction
    /// The office that the division plan speaks of; nil for all.
    public var office: Position<Office>?
    /// The class that the division plan speaks of; nil for all.
    public var assetClass: Position<AssetClass>?

    /// A succession, for all or for one office or class.
    public init(
      predecessor: Position<Unit>, successor: Position<Unit>, share: Fraction,
      office: Position<Office>? = nil, assetClass: Position<AssetClass>? = nil
    ) {
      (self.predecessor, self.successor, self.share) = (predecessor, successor, share)
      (self.office, self.assetClass) = (office, assetClass)
    }
  }
}

extension Inventory.Succession: TableRow {
  package static let columns: Columns<Self> = [
    .init("old_unit", .reference(.units)) { $1.cell($0.predecessor) },
    .init("new_unit", .reference(.units)) { $1.cell($0.successor) },
    .init("share", .text) { $1.cell(text: $0.share) },
    .optional("office", .office({ $0.office }, { $0.office = $1 })),
    .optional("class", .assetClass({ $0.assetClass }, { $0.assetClass = $1 })),
  ]
}
