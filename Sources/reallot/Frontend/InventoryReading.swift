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
  private let findings: [Finding]

  /// Reads a folder; where a finding is an error, tells them on standard error and fails.
  init(folder: String) throws {
    let result = try PackageReader.load(folder: folder)
    findings = result.findings
    guard let inventory = result.inventory else {
      FindingLines(findings, folder: folder).tell()
      throw Failure.findings
    }
    self.folder = folder
    self.inventory = inventory
    rowCounts = result.rowCounts
    tables = CanonicalTables(inventory)
  }

  /// Keeps the inventory in a store, with a line of the log, and tells the warnings.
  func save(in store: Store) throws -> Store.Saved {
    FindingLines(findings, folder: folder).tell()
    return try store.save(
      tables, description: inventory.description, rows: rowCounts.values.reduce(0, +),
      source: folder, at: .now)
  }
}
