// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
internal import Words

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
    let totals = StockTakeTotals(inventory, for: Set(reader.entries.compactMap(\.unit)))
    findings = FindingOrder.sorted(
      reader.findings + reader.entries.compactMap { $0.mismatch(with: totals, of: inventory) })
  }
}

extension StockTake.Entry {
  /// The finding that the register adds up to something else, or that nobody can say what it adds up to;
  /// nil where it agrees.
  fileprivate func mismatch(with totals: StockTakeTotals, of inventory: Inventory) -> Finding? {
    let scope = scope(in: inventory, isMerged: unit.map(totals.isMerged) ?? false)
    guard let sums = totals.sums(unit: unit, assetClass: assetClass) else {
      return cell.finding(
        .notCompared, severity: .warning, Message("stock-take.divided", ["scope": scope]),
        remedy: Message("stock-take.give-old-units"))
    }
    let sum = figure.value(in: sums)
    guard sum != Int128(value) else { return nil }
    return cell.finding(
      .totalsMismatch, message(sum, scope), remedy: Message("stock-take.look"))
  }

  /// What the register adds up to instead, as whole sentences.
  private func message(_ sum: Int128, _ scope: Message) -> Message {
    let (difference, sum) = (sum - Int128(value), String(sum))
    let shown = String(difference.magnitude)
    return difference > 0
      ? Message(
        "stock-take.register-has-more",
        ["value": value, "scope": scope, "sum": sum, "difference": shown])
      : Message(
        "stock-take.register-has-less",
        ["value": value, "scope": scope, "sum": sum, "difference": shown])
  }

  private func scope(in inventory: Inventory, isMerged: Bool) -> Message {
    let unit = unit.map { Finding.quoted(inventory.units[$0].id) }
    let assetClass = assetClass.map { Finding.quoted(inventory.classes[$0].id) }
    switch (unit, assetClass) {
    case (let unit?, let assetClass?) where isMerged:
      return Message("scope.class-merged-unit", ["class": assetClass, "unit": unit])
    case (let unit?, nil) where isMerged: return Message("scope.merged-unit", ["unit": unit])
    case (let unit?, let assetClass?):
      return Message("scope.class-unit", ["class": assetClass, "unit": unit])
    case (let unit?, nil): return Message("scope.unit", ["unit": unit])
    case (nil, let assetClass?): return Message("scope.class", ["class": assetClass])
    case (nil, nil): return Message("scope.all")
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
