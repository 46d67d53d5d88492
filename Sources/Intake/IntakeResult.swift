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

  /// Where the rows of the inventory were read.
  public let provenance: LoadProvenance
  /// What each sheet of a register held.
  public let sheets: [SheetSummary]

  /// A result with its findings.
  public init(
    inventory: Inventory?, findings: [Finding], rowCounts: [TableName: Int],
    provenance: LoadProvenance, sheets: [SheetSummary] = []
  ) {
    (self.inventory, self.findings) = (inventory, findings)
    (self.rowCounts, self.provenance, self.sheets) = (rowCounts, provenance, sheets)
  }

  /// The findings that stop the load.
  public var errors: [Finding] { findings.filter { $0.severity == .error } }
}
