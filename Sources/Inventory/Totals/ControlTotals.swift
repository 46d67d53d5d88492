// SPDX-License-Identifier: GPL-3.0-or-later

/// What a register adds up to, by unit and class: what a signed stock-take is compared with.
public struct ControlTotals: Sendable {
  /// What some rows add up to; amounts in minor units of the inventory's currency.
  ///
  /// Each row with a cost adds it to ``wornCost`` and ``remainingCost``, or where nobody knows its
  /// residual value to ``unknownCost``, so that the three together are ``originalCost``.
  public struct Sums: Hashable, Sendable {
    /// The rows.
    public private(set) var rows: Int64 = 0
    /// The items that they count.
    public private(set) var count: Int128 = 0
    /// The original cost, where rows give it.
    public private(set) var originalCost: Int128 = 0
    /// The accumulated wear: original cost less residual value, where rows give both.
    public private(set) var accumulatedWear: Int128 = 0
    /// The residual value, where rows give it.
    public private(set) var residualValue: Int128 = 0
    /// The wear by straight line of the rows that give a cost and no residual value.
    public private(set) var derivedWear: Int128 = 0
    /// The residual value by straight line of the same rows.
    public private(set) var derivedResidual: Int128 = 0
    /// The cost of rows that give no residual value, and of which none can be derived.
    public private(set) var unknownCost: Int128 = 0
    /// The residual value of rows that give no cost.
    public private(set) var costlessResidual: Int128 = 0

    /// What is worn of the original cost, as rows give it or else by straight line.
    public var wornCost: Int128 { accumulatedWear + derivedWear }
    /// What is left of the original cost, as rows give it or else by straight line.
    public var remainingCost: Int128 { residualValue - costlessResidual + derivedResidual }

    /// The sums of no rows.
    public init() {}

    mutating func add(_ asset: Inventory.Asset, derived: Wear?) {
      rows += 1
      count += Int128(asset.quantity)
      originalCost += Int128(asset.originalCost ?? 0)
      residualValue += Int128(asset.residualValue ?? 0)
      switch (asset.originalCost, asset.residualValue) {
      case (let cost?, let residual?): accumulatedWear += Int128(cost) - Int128(residual)
      case (nil, let residual?): costlessResidual += Int128(residual)
      case (let cost?, nil): addDerived(derived, cost: cost)
      case (nil, nil): break
      }
    }

    private mutating func addDerived(_ wear: Wear?, cost: Money) {
      derivedWear += Int128(wear?.accumulated ?? 0)
      derivedResidual += Int128(wear?.residual ?? 0)
      unknownCost += wear == nil ? Int128(cost) : 0
    }

    mutating func add(_ other: Sums) {
      rows += other.rows
      count += other.count
      originalCost += other.originalCost
      accumulatedWear += other.accumulatedWear
      residualValue += other.residualValue
      derivedWear += other.derivedWear
      derivedResidual += other.derivedResidual
      unknownCost += other.unknownCost
      costlessResidual += other.costlessResidual
    }
  }

  private struct Cell: Hashable {
    let unit: Position<Inventory.Unit>
    let assetClass: Position<Inventory.AssetClass>
  }

  private var cells: [Cell: Sums] = [:]

  /// Adds up the register of an inventory.
  public init(_ inventory: Inventory) {
    for asset in inventory.assets {
      cells[Cell(unit: asset.holder, assetClass: asset.assetClass), default: Sums()]
        .add(asset, derived: inventory.derivedWear(of: asset))
    }
  }

  /// The sums of a unit or of all, and of a class or of all.
  public func sums(
    unit: Position<Inventory.Unit>? = nil, assetClass: Position<Inventory.AssetClass>? = nil
  ) -> Sums {
    if let unit, let assetClass {
      return cells[Cell(unit: unit, assetClass: assetClass)] ?? Sums()
    }
    return cells.reduce(into: Sums()) { sums, cell in
      guard unit == nil || unit == cell.key.unit else { return }
      guard assetClass == nil || assetClass == cell.key.assetClass else { return }
      sums.add(cell.value)
    }
  }

  /// The sums of each unit that holds something, in the order of the units.
  public var byUnit: [(unit: Position<Inventory.Unit>, sums: Sums)] {
    grouped { $0.unit }.map { (unit: $0, sums: $1) }
  }

  /// The sums of each class that somebody holds, in the order of the classes.
  public var byClass: [(assetClass: Position<Inventory.AssetClass>, sums: Sums)] {
    grouped { $0.assetClass }.map { (assetClass: $0, sums: $1) }
  }

  private func grouped<Entity>(
    by key: (Cell) -> Position<Entity>
  ) -> [(Position<Entity>, Sums)] {
    var groups: [Position<Entity>: Sums] = [:]
    for (cell, sums) in cells { groups[key(cell), default: Sums()].add(sums) }
    return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
