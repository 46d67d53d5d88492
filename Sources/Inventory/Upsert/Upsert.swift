// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows of registers brought into an inventory that has registers already.
///
/// A row with a tag replaces the row of the same holder and tag, and is added where there is none.
/// Rows without a tag are counted by their content: of alike rows there are then as many as the one
/// or the other has, whichever is more, so that loading the same file twice changes nothing. What
/// the rows leave empty stays as it was; rows that they do not speak of stay.
///
/// Where the rows are the complete registers of their holders, nothing else of these holders stays,
/// and an empty cell is empty. Holders without any row are left alone in any case.
public struct Upsert: Sendable {
  /// The inventory with the rows in it.
  public let inventory: Inventory
  /// Where each asset of the inventory was read last.
  public let provenance: Provenance

  /// Brings rows into an inventory.
  ///
  /// - Parameters:
  ///   - rows: The rows; their positions are those of `base`. Of two rows with the same holder and tag
  ///     the later one counts.
  ///   - origins: Where each of `rows` was read.
  ///   - base: The inventory.
  ///   - baseOrigins: Where each asset of `base` was read.
  ///   - isComplete: Whether the rows are the complete registers of their holders.
  public init(
    _ rows: [Inventory.Asset], from origins: Provenance, into base: Inventory,
    from baseOrigins: Provenance? = nil, isComplete: Bool = false
  ) {
    var merge = RegisterMerge(base.assets, isComplete: isComplete, holders: Set(rows.map(\.holder)))
    for (index, row) in rows.enumerated() { merge.add(row, at: index) }
    let (assets, places) = merge.result
    var tables = base.tables
    tables.assets = assets
    var order = TableOrder()
    inventory = Inventory(tables, order: &order)
    var all = baseOrigins ?? Provenance(unknown: base.assets.count)
    all.append(origins)
    provenance = all.selecting(order.arranged(places, of: .assets))
  }
}
