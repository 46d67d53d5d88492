// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// A signed stock-take: the control totals that a register has to add up to.
///
/// It is a small table, CSV or workbook, with the columns `unit` and `class` (`*` or no such column
/// means all) and any of `count`, `original_cost`, `accumulated_wear` and `residual_value`.
public struct StockTake: Sendable {
  /// A figure that the stock-take gives for a unit and class, or for all.
  struct Entry {
    let unit: Position<Inventory.Unit>?
    let assetClass: Position<Inventory.AssetClass>?
    let figure: StockTakeFigure
    let value: Int64
    let cell: StockTakeCell
  }

  /// What is wrong with the file, and every figure that the register does not add up to.
  public let findings: [Finding]

  /// Compares a stock-take with the register of an inventory.
  ///
  /// - Throws: ``RegisterError`` where the file cannot be read.
  public init(_ file: RegisterFile, of inventory: Inventory) throws(RegisterError) {
    var reader = StockTakeReader(file, inventory)
    try reader.read()
    let totals = ControlTotals(inventory)
    findings = FindingOrder.sorted(
      reader.findings + reader.entries.compactMap { $0.mismatch(with: totals, of: inventory) })
  }
}

extension StockTake.Entry {
  /// The finding that the register adds up to something else; nil where it does not.
  fileprivate func mismatch(with totals: ControlTotals, of inventory: Inventory) -> Finding? {
    let sum = figure.value(in: totals.sums(unit: unit, assetClass: assetClass))
    guard sum != Int128(value) else { return nil }
    let difference = sum - Int128(value)
    let direction: Wording = difference > 0 ? "more" : "less"
    return cell.finding(
      .totalsMismatch,
      "the stock-take says \(value) for \(scope(in: inventory)), and the register adds up to \(sum): \(difference.magnitude) \(direction)",
      remedy: "look for rows that are missing, doubled or wrong, or have the stock-take corrected")
  }

  private func scope(in inventory: Inventory) -> Wording {
    let unit = unit.map { Finding.quoted(inventory.units[$0].id) }
    let assetClass = assetClass.map { Finding.quoted(inventory.classes[$0].id) }
    switch (unit, assetClass) {
    case (let unit?, let assetClass?): return "class \(assetClass) in unit \(unit)"
    case (let unit?, nil): return "unit \(unit)"
    case (nil, let assetClass?): return "class \(assetClass)"
    case (nil, nil): return "everything"
    }
  }
}

extension IntakeResult {
  /// The result with what a stock-take says otherwise; the inventory stays, so that its totals can be
  /// shown beside the findings.
  ///
  /// Without an inventory there is nothing to compare.
  ///
  /// - Throws: ``RegisterError`` where the file cannot be read.
  public func compared(with file: RegisterFile) throws(RegisterError) -> IntakeResult {
    guard let inventory else { return self }
    let stockTake = try StockTake(file, of: inventory)
    var counts = counts
    counts.add(FindingCounts(stockTake.findings))
    return IntakeResult(
      inventory: inventory, findings: findings + stockTake.findings, counts: counts,
      badRows: badRows, rowCounts: rowCounts, provenance: provenance, sheets: sheets)
  }
}
