// SPDX-License-Identifier: GPL-3.0-or-later

internal import Intake
internal import Inventory
internal import Store

/// An inventory folder that was read and has no errors.
struct InventoryReading {
  let folder: String
  let inventory: Inventory
  let rowCounts: [TableName: Int]
  let tables: CanonicalTables

  /// Reads a folder; tells its findings on standard error and fails where one is an error.
  init(folder: String) throws {
    let result = try PackageReader.load(folder: folder)
    FindingLines(result.findings, folder: folder).tell()
    guard let inventory = result.inventory else { throw Failure.findings }
    self.folder = folder
    self.inventory = inventory
    rowCounts = result.rowCounts
    tables = CanonicalTables(inventory)
  }

  /// Keeps the inventory in a store, with a line of the log.
  func save(in store: Store) throws -> Store.Saved {
    try store.save(
      tables, description: inventory.description, rows: rowCounts.values.reduce(0, +),
      source: folder, at: .now)
  }
}
