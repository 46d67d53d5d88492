// SPDX-License-Identifier: GPL-3.0-or-later

/// How much of a register file is read before it is refused as damaged or hostile.
///
/// The defaults leave room for the largest real registers; memory stays bounded by `rowBytes` and
/// `sharedStringBytes`, time by `uncompressedBytes`. A mapping may have others under `limits`.
public struct ReadingLimits: Hashable, Sendable {
  /// What can be too much, by its name in mappings.
  public enum Measure: String, Sendable, CaseIterable {
    case uncompressedBytes = "uncompressed_bytes"
    case compressionRatio = "compression_ratio"
    case parts
    case sheets
    case rows
    case sheetRows = "sheet_rows"
    case columns
    case rowBytes = "row_bytes"
    case cellBytes = "cell_bytes"
    case mergedRanges = "merged_ranges"
    case sharedStrings = "shared_strings"
    case sharedStringBytes = "shared_string_bytes"
    case cellStyles = "cell_styles"
    case numberFormats = "number_formats"
    case depth
  }

  /// Bytes of all parts of a workbook together, unpacked.
  public var uncompressedBytes = 1 << 30
  /// How many times larger a part of more than 1 MiB may be than in the archive.
  public var compressionRatio = 250
  /// Parts of a workbook, and relations between them.
  public var parts = 10_000
  /// Sheets of a workbook.
  public var sheets = 1_000
  /// The number of the last row of a text file.
  public var rows = 20_000_000
  /// The number of the last row of a worksheet.
  public var sheetRows = 1_048_576
  /// The number of the last column; XFD in spreadsheets.
  public var columns = 16_384
  /// Bytes of a row, in UTF-8.
  public var rowBytes = 4 << 20
  /// Bytes of a cell, in UTF-8, and of a tag in a workbook's XML.
  public var cellBytes = 1 << 20
  /// Merged ranges of a sheet.
  public var mergedRanges = 20_000
  /// Different texts that a workbook's cells share.
  public var sharedStrings = 8_000_000
  /// Bytes of these texts, in UTF-8.
  public var sharedStringBytes = 256 << 20
  /// Cell styles of a workbook.
  public var cellStyles = 100_000
  /// Number formats that a workbook has of its own.
  public var numberFormats = 10_000
  /// Elements inside one another in a workbook's XML.
  public var depth = 64

  /// The default limits.
  public init() {}

  /// The limit of a measure.
  public subscript(measure: Measure) -> Int {
    get {
      switch measure {
      case .uncompressedBytes: uncompressedBytes
      case .compressionRatio: compressionRatio
      case .parts: parts
      case .sheets: sheets
      case .rows: rows
      case .sheetRows: sheetRows
      case .columns: columns
      case .rowBytes: rowBytes
      case .cellBytes: cellBytes
      case .mergedRanges: mergedRanges
      case .sharedStrings: sharedStrings
      case .sharedStringBytes: sharedStringBytes
      case .cellStyles: cellStyles
      case .numberFormats: numberFormats
      case .depth: depth
      }
    }
    set { self[keyPath: measure.place] = newValue }
  }

  /// Refuses an amount above the limit of a measure.
  func check(_ measure: Measure, _ amount: Int) throws(RegisterError.Reason) {
    if amount > self[measure] { throw .tooMuch(measure, limit: self[measure]) }
  }
}

extension ReadingLimits.Measure {
  /// Where the limit is kept.
  fileprivate var place: WritableKeyPath<ReadingLimits, Int> {
    switch self {
    case .uncompressedBytes: \.uncompressedBytes
    case .compressionRatio: \.compressionRatio
    case .parts: \.parts
    case .sheets: \.sheets
    case .rows: \.rows
    case .sheetRows: \.sheetRows
    case .columns: \.columns
    case .rowBytes: \.rowBytes
    case .cellBytes: \.cellBytes
    case .mergedRanges: \.mergedRanges
    case .sharedStrings: \.sharedStrings
    case .sharedStringBytes: \.sharedStringBytes
    case .cellStyles: \.cellStyles
    case .numberFormats: \.numberFormats
    case .depth: \.depth
    }
  }
}
