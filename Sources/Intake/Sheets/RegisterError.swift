// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a register file, or the rest of it, could not be read.
public struct RegisterError: Error, Hashable, Sendable {
  /// What was wrong.
  public enum Reason: Error, Hashable, Sendable {
    /// The file is missing or may not be read.
    case unreadable(String)
    /// The file is empty.
    case empty
    /// A workbook that a password protects.
    case encrypted
    /// A file of another program that has to be saved as .xlsx first, such as `Excel 97 (.xls)`.
    case otherFormat(Wording)
    /// Bytes that are no text: a NUL at this offset, 0-based.
    case binary(offset: Int)
    /// The bytes fit several encodings that read differently; best first.
    case undecidedEncoding([EncodingReport.Candidate])
    /// An archive that cannot be opened or unpacked.
    case damagedArchive(Wording)
    /// An archive without a part that a workbook needs.
    case missingPart(String)
    /// XML that is not well-formed.
    case malformedXML(part: String, line: Int, String)
    /// XML with a document type declaration, which no workbook needs.
    case documentType(part: String)
    /// A workbook without worksheets.
    case noSheets
    /// A row or cell that is not behind the one before it.
    case outOfOrder(Wording)
    /// A value that its own type does not allow.
    case badValue(Wording)
    /// More than the limit of a measure.
    case tooMuch(ReadingLimits.Measure, limit: Int)
  }

  /// The file's name or path, as given.
  public let file: String
  /// The sheet, where one was being read.
  public let sheet: String?
  /// The row that was being read, 1-based.
  public let row: Int?
  /// The column that was being read, 1-based.
  public let column: Int?
  /// What was wrong.
  public let reason: Reason

  /// An error at a place.
  public init(
    file: String, sheet: String? = nil, row: Int? = nil, column: Int? = nil, reason: Reason
  ) {
    (self.file, self.sheet, self.row, self.column) = (file, sheet, row, column)
    self.reason = reason
  }
}

extension RegisterError: CustomStringConvertible {
  /// One line: the place, what is wrong, what to do.
  public var description: String {
    "\(place): \(reason)"
  }

  private var place: String {
    var parts = ["'\(file)'"]
    if let sheet { parts.append("sheet '\(sheet)'") }
    if let row { parts.append("row \(row)") }
    if let column { parts.append("column \(CellPosition.letters(ofColumn: column))") }
    return parts.joined(separator: ", ")
  }
}
