// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// A class that may serve in another's place, one for one and in one step.
  public struct Substitution: Hashable, Sendable {
    /// The class that is needed.
    public var needed: Position<AssetClass>
    /// The class that may serve instead.
    public var substitute: Position<AssetClass>
    /// What the substitution is worth avoiding, per item.
    public var penalty: Money

    /// A substitution with its penalty.
    public init(
      needed: Position<AssetClass>, substitute: Position<AssetClass>, penalty: Money
    ) {
      (self.needed, self.substitute, self.penalty) = (needed, substitute, penalty)
    }
  }
}

extension Inventory.Substitution: TableRow {
  package static let columns: Columns<Self> = [
    .init("class", .reference(.classes)) { $1.cell($0.needed) },
    .init("substitute", .reference(.classes)) { $1.cell($0.substitute) },
    .init("penalty", .money) { $1.cell($0.penalty) },
  ]
}
