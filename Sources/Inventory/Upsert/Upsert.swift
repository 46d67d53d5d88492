// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows of registers brought into an inventory that has registers already.
///
/// A row with a tag replaces the row of the same holder and tag, and is added where there is none.
/// Rows without a tag are counted by their content: of alike rows there are then as many as the one
/// or the other has, whichever is more, so that loading the same file twice changes nothing. What
/// the rows leave empty stays as it was; rows that they do not speak of stay.
///
/// Where the rows are the whole registers of their holders, nothing else of these holders stays, and an
/// empty cell is empty; holders without any row are left alone in any case. Where they are a new form of
/// a file, the rows read from that file go first, and what the new form has beyond them is compared with
/// all others. Where they are further items, rows without a tag are added whatever is there.
public struct Upsert: Sendable {
  /// A row without a tag that was taken for one that the inventory had.
  public struct Repetition: Hashable, Sendable {
    /// The 0-based place among the new rows.
    public let row: Int
    /// The 0-based place among the assets of the inventory.
    public let earlier: Int
  }

  /// The inventory with the rows in it.
  public let inventory: Inventory
  /// Where each asset of the inventory was read last.
  public let provenance: Provenance
  /// The rows without a tag that were taken for earlier ones.
  public let repetitions: [Repetition]

  /// Brings rows into an inventory.
  ///
  /// - Parameters:
  ///   - rows: The rows; their positions are those of `base`. Of two rows with the same holder and tag
  ///     the later one counts.
  ///   - origins: Where each of `rows` was read.
  ///   - base: The inventory.
  ///   - baseOrigins: Where each asset of `base` was read.
  ///   - delivery: What the rows are to the inventory.
  public init(
    _ rows: [Inventory.Asset], from origins: Provenance, into base: Inventory,
    from baseOrigins: Provenance? = nil, as delivery: Delivery = .update
  ) {
    var all = baseOrigins ?? Provenance(unknown: base.assets.count)
    var merge = RegisterMerge(
      base.assets, as: delivery, holders: Set(rows.map(\.holder)),
      gone: Self.rowsThatGo(by: delivery, all))
    for (index, row) in rows.enumerated() { merge.add(row, at: index) }
    let (assets, places) = merge.result
    var tables = base.tables
    tables.assets = assets
    var order = TableOrder()
    inventory = Inventory(tables, order: &order)
    all.append(origins)
    provenance = all.selecting(order.arranged(places, of: .assets))
    repetitions = merge.repetitions
  }

  /// What rows say together with what stays of those whose place they take.
  ///
  /// - Parameters:
  ///   - rows: The rows; their positions are those of `base`.
  ///   - base: The inventory.
  ///   - baseOrigins: Where each asset of `base` was read.
  ///   - delivery: What the rows are to the inventory.
  public static func merged(
    _ rows: [Inventory.Asset], into base: Inventory, from baseOrigins: Provenance,
    as delivery: Delivery
  ) -> [Inventory.Asset] {
    guard delivery != .wholeUnits, rows.contains(where: { $0.tag != nil }) else { return rows }
    // Rows without a tag take the place of such alone as are alike, of which nothing more stays.
    var merge = RegisterMerge(
      base.assets, as: .addition, holders: Set(rows.map(\.holder)),
      gone: rowsThatGo(by: delivery, baseOrigins))
    return rows.enumerated().map { merge.add($1, at: $0) }
  }

  /// The 0-based rows that were read from the file of which a delivery is a new form.
  ///
  /// - Parameter origins: Where each row was read.
  public static func rowsThatGo(by delivery: Delivery, _ origins: Provenance) -> Set<Int> {
    guard case .newForm(let file) = delivery else { return [] }
    return Set(origins.origins.indices.filter { origins.source(at: $0)?.file == file })
  }
}
