// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension RegisterReading {
  /// What comes of bringing the rows into the inventory that they were read against.
  ///
  /// - Parameters:
  ///   - base: The inventory.
  ///   - baseProvenance: Where its rows were read; nil where nobody knows.
  ///   - isComplete: Whether the registers are all that their holders have.
  public func upserted(
    into base: Inventory, readFrom baseProvenance: LoadProvenance?, isComplete: Bool
  ) -> IntakeResult {
    let upsert =
      hasErrors
      ? nil
      : Upsert(
        assets, from: provenance, into: base, from: baseProvenance?.tables[.assets],
        isComplete: isComplete)
    var load = baseProvenance ?? LoadProvenance()
    load.tables[.assets] = upsert?.provenance
    return IntakeResult(
      inventory: upsert?.inventory, findings: findings, counts: counts, badRows: badRows,
      rowCounts: [.assets: assets.count], provenance: load, sheets: sheets)
  }
}
