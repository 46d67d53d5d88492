// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// What came of reading an inventory folder.
public struct IntakeResult: Sendable {
  /// The inventory; nil where any finding is an error.
  public let inventory: Inventory?
  /// All findings in the order of files, rows and columns.
  public let findings: [Finding]
  /// The rows of each table that was there, good or bad, without the header and empty rows.
  public let rowCounts: [TableName: Int]

  /// Where each of the inventory's assets came from, in its order; nil without an inventory.
  public let provenance: Provenance?
  /// What each sheet of a register held.
  public let sheets: [SheetSummary]

  /// A result with its findings.
  public init(
    inventory: Inventory?, findings: [Finding], rowCounts: [TableName: Int],
    provenance: Provenance? = nil, sheets: [SheetSummary] = []
  ) {
    (self.inventory, self.findings, self.rowCounts) = (inventory, findings, rowCounts)
    (self.provenance, self.sheets) = (provenance, sheets)
  }

  /// The findings that stop the load.
  public var errors: [Finding] { findings.filter { $0.severity == .error } }
}
