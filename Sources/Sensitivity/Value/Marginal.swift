// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// What one item more or fewer of a class at an office changes of the optimum.
public struct Marginal: Hashable, Sendable {
  /// A change with the exchanges that bring it about.
  public struct Effect: Hashable, Sendable {
    /// What changes at each level, in the order of the objective.
    public let changes: [Int64]
    /// The exchanges; none where nothing changes.
    public let exchanges: [Exchange]
    /// Whether the changes are exact; else a budget is broken by them, and within it the levels are, in
    /// their order, no better than so.
    public let isExact: Bool

    /// A change with its exchanges.
    package init(changes: [Int64], exchanges: [Exchange], isExact: Bool) {
      (self.changes, self.exchanges, self.isExact) = (changes, exchanges, isExact)
    }
  }

  /// The class.
  public let assetClass: Position<Inventory.AssetClass>
  /// The office.
  public let office: Position<Inventory.Office>
  /// The unit that has the office, and so the item that is added; nil for none.
  public let heir: Position<Inventory.Unit>?
  /// One usable item more: good, own, movable, young enough, bound by no pin.
  public let more: Effect
  /// One item fewer of the lot there whose loss costs most; nil where no usable item stands there, or no
  /// plan does without it.
  public let fewer: Effect?
  /// How many usable items stand there.
  public let items: Int64
}
