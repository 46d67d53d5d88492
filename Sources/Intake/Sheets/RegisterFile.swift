// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files

/// A register as somebody sent it: a workbook (.xlsx) or a text file of rows and cells.
///
/// Opening looks at the file's kind, encoding and sheets; rows are read as they are asked for, by any
/// number of readers side by side.
public struct RegisterFile: Sendable {
  enum Content: Sendable {
    case text(TextFormat)
    case workbook(Workbook)
  }

  /// The file's name or path, as errors give it.
  public let name: String
  /// Its sheets in the order of their tabs, hidden ones too; a text file has one.
  public let sheets: [Sheet]
  let source: FileBytes
  let content: Content
  let limits: ReadingLimits

  /// Opens a file; encoding and separator of a text are found out where they are not given.
  ///
  /// In a workbook the encoding is that of text whose font is from before Unicode.
  ///
  /// - Throws: ``RegisterError`` where the file is missing, damaged, of another kind, protected or
  ///   too large, or where its encoding cannot be told.
  public init(
    path: String, encoding: TextEncoding? = nil, separator: Separator? = nil,
    limits: ReadingLimits = ReadingLimits()
  ) throws(RegisterError) {
    let bytes: FileBytes
    do {
      bytes = try FileBytes(ofFile: path)
    } catch {
      throw RegisterError(file: path, reason: .unreadable(error.reason))
    }
    try self.init(
      TableFile(name: path, bytes: bytes), encoding: encoding, separator: separator, limits: limits)
  }

  /// Opens bytes that are in memory already, under a name.
  ///
  /// - Throws: ``RegisterError`` as for a file.
  public init(
    name: String, bytes: [UInt8], encoding: TextEncoding? = nil, separator: Separator? = nil,
    limits: ReadingLimits = ReadingLimits()
  ) throws(RegisterError) {
    try self.init(
      TableFile(name: name, bytes: bytes), encoding: encoding, separator: separator, limits: limits)
  }

  /// Opens a file that was read already.
  ///
  /// - Throws: ``RegisterError`` as for a path.
  init(
    _ file: TableFile, encoding: TextEncoding? = nil, separator: Separator? = nil,
    limits: ReadingLimits = ReadingLimits()
  ) throws(RegisterError) {
    (name, source, self.limits) = (file.name, file.bytes, limits)
    do {
      switch try FileSignature(of: source) {
      case .archive:
        let workbook = try Workbook(source, encoding: encoding, limits: limits)
        (content, sheets) = (.workbook(workbook), workbook.sheets)
      case .text:
        content = .text(try TextFormat(of: source, encoding: encoding, separator: separator))
        let title = name.split(separator: "/").last.map(String.init) ?? name
        sheets = [Sheet(name: title, visibility: .visible, part: "")]
      }
    } catch {
      throw RegisterError(file: name, reason: error)
    }
  }

  /// How a text file is written; nil for a workbook.
  public var textFormat: TextFormat? {
    if case .text(let format) = content { format } else { nil }
  }

  /// The rows of one of its sheets, from the first on.
  ///
  /// - Throws: ``RegisterError`` where the sheet cannot be opened.
  public func rows(of sheet: Sheet) throws(RegisterError) -> SheetRows {
    do {
      return try SheetRows(sheet, of: self)
    } catch {
      throw RegisterError(file: name, sheet: sheet.name, reason: error)
    }
  }

  /// The merged ranges of one of its sheets, in the order of the file; none in a text file.
  ///
  /// They stand behind the cells, so the whole sheet is gone through.
  ///
  /// - Parameter most: of a sheet of more bytes, unpacked, those behind them are left out.
  /// - Throws: ``RegisterError`` where the sheet is damaged or has too many.
  public func mergedRanges(
    of sheet: Sheet, within most: Int = .max
  ) throws(RegisterError) -> [CellRange] {
    guard case .workbook(let workbook) = content else { return [] }
    do {
      return try MergedRanges.ranges(
        of: sheet.part, in: workbook.archive, limits: limits, within: most)
    } catch {
      throw RegisterError(file: name, sheet: sheet.name, reason: error)
    }
  }
}
