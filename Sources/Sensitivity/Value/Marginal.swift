// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// What one item more or fewer of a class at an office changes of the optimum.
public struct Marginal: Hashable, Sendable {
  /// The class.
  public let assetClass: Position<Inventory.AssetClass>
  /// The office.
  public let office: Position<Inventory.Office>
  /// The unit that has the office, and so the item that is added; nil for none.
  public let heir: Position<Inventory.Unit>?
  /// One usable item more: good, own, movable, young enough, bound by no pin.
  public internal(set) var more: Change
  /// One item fewer of the lot there whose loss costs most; nil where no usable item stands there, or no
  /// plan does without it.
  public internal(set) var fewer: Change?
  /// How many usable items stand there.
  public let items: Int64
}
