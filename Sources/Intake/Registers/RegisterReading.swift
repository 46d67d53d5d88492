// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// What came of reading registers against the classes, units and offices of an inventory.
public struct RegisterReading: Sendable {
  /// The rows that could be read, in the order of the files.
  ///
  /// Their positions are those of the base inventory. Rows with a finding that is an error may be among them.
  public internal(set) var assets: [Inventory.Asset] = []
  /// Where each of ``assets`` came from.
  public internal(set) var provenance = Provenance()
  /// The columns of assets that each file or sheet gives.
  var columns: [Provenance.Source: Set<String>] = [:]
  /// What is wrong or doubtful, by file, sheet, row and column; of each code the first 10,000.
  public internal(set) var findings: [Finding] = []
  /// How many findings there were, kept or not.
  public internal(set) var counts = FindingCounts()
  /// The rows with an error, also of findings that are not kept.
  public internal(set) var badRows = RowSet()
  /// What each sheet held.
  public internal(set) var sheets: [SheetSummary] = []

  /// Whether any finding stops the load.
  public var hasErrors: Bool { counts.errors > 0 }
}

/// What a sheet of a register held.
public struct SheetSummary: Hashable, Sendable {
  /// The path of the file.
  public let file: String
  /// The sheet; nil in a text file.
  public let sheet: String?
  /// How the text file is written; nil in a workbook.
  public let format: TextFormat?
  /// How much of the file may be read.
  let limits: ReadingLimits
  /// The mapping that was used.
  public let mapping: String
  /// The table that the rows went to.
  public let table: TableName
  /// The rows of the header, 1-based; nil where none was found.
  public internal(set) var header: ClosedRange<Int>?
  /// Whether it was read at all.
  public internal(set) var isRead = true
  /// How many rows of the register were read, good and bad.
  public internal(set) var rowCount = 0
  /// The rows that were passed over, 1-based, with the reason.
  public internal(set) var skipped: [SkippedRow] = []
  /// The columns that were read, and those of them in which a merged cell counts for each of its rows,
  /// 1-based.
  var readColumns: Set<Int> = []
  var sharedColumns: Set<Int> = []
  /// The rows below the header that gave fields to the rows below them, in order.
  var titles: [RowTitle] = []

  /// The rows of headers of other columns below the first, 1-based.
  var furtherHeaders: Set<Int> {
    Set(skipped.lazy.filter { $0.reason == .columns }.map(\.row))
  }
}
