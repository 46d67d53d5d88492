// SPDX-License-Identifier: GPL-3.0-or-later

internal import Intake
internal import Inventory
internal import Store

/// An inventory folder that was read, with all that is wrong with it.
struct FolderReading {
  let folder: String
  let result: IntakeResult
  /// What the folder and the stock-take have wrong.
  let findings: [Finding]

  /// Reads a folder, and compares it with a signed stock-take where there is one.
  init(folder: String, stockTake: String? = nil) throws {
    self.folder = folder
    result = try PackageReader.load(folder: folder)
    guard let stockTake, let inventory = result.inventory else {
      findings = result.findings
      return
    }
    findings =
      try result.findings + StockTake(RegisterFile(path: stockTake), of: inventory).findings
  }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

/// An inventory folder that was read and has no errors.
struct InventoryReading {
  let inventory: Inventory
  let tables: CanonicalTables
  private let reading: FolderReading

  /// Reads a folder; where a finding is an error, tells them on standard error and fails.
  init(folder: String, stockTake: String? = nil) throws {
    reading = try FolderReading(folder: folder, stockTake: stockTake)
    guard let inventory = reading.result.inventory, !reading.hasErrors else {
      FindingLines(reading.findings, folder: folder).tell()
      throw Failure.findings
    }
    self.inventory = inventory
    tables = CanonicalTables(inventory)
  }

  /// Keeps the inventory in a store, with a line of the log, and tells the warnings.
  func save(in store: Store) throws -> Store.Saved {
    FindingLines(reading.findings, folder: reading.folder).tell()
    return try store.save(
      tables, description: inventory.description, rows: inventory.rowCount,
      source: reading.folder, provenance: reading.result.provenance, at: .now)
  }
}
