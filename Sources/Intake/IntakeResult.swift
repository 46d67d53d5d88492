// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// What came of reading an inventory folder.
public struct IntakeResult: Sendable {
  /// The inventory; nil where any finding is an error.
  public let inventory: Inventory?
  /// The findings in the order of files, rows and columns; of each code the first 10,000 that were met.
  public let findings: [Finding]
  /// How many findings there were, kept or not.
  public let counts: FindingCounts
  /// The rows with an error, also of findings that are not kept.
  public let badRows: RowSet
  /// The rows of each table that was there, good or bad, without the header and empty rows.
  public let rowCounts: [TableName: Int]

  /// Where the rows of the inventory were read.
  public let provenance: LoadProvenance
  /// What each sheet of a register held.
  public let sheets: [SheetSummary]

  /// A result with its findings.
  public init(
    inventory: Inventory?, findings: [Finding], counts: FindingCounts, badRows: RowSet,
    rowCounts: [TableName: Int], provenance: LoadProvenance = LoadProvenance(),
    sheets: [SheetSummary] = []
  ) {
    (self.inventory, self.findings, self.counts) = (inventory, findings, counts)
    (self.badRows, self.rowCounts) = (badRows, rowCounts)
    (self.provenance, self.sheets) = (provenance, sheets)
  }

  /// How many findings of each code are kept.
  public static let mostFindings = FindingLog.most

  /// Whether there were more findings than are kept.
  public var isCut: Bool { findings.count < counts.total }

  /// The findings that stop the load, of those that are kept.
  public var errors: [Finding] { findings.filter { $0.severity == .error } }
}
