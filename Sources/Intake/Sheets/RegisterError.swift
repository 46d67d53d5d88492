// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// Why a register file, or the rest of it, could not be read.
public struct RegisterError: Error, Hashable, Sendable {
  /// What was wrong.
  public enum Reason: Error, Hashable, Sendable {
    /// The file is missing or may not be read.
    case unreadable(Message)
    /// The file is empty.
    case empty
    /// A workbook that a password protects.
    case encrypted
    /// A file of another program that has to be saved as .xlsx first, such as `Excel 97 (.xls)`.
    case otherFormat(Message)
    /// Bytes that are no text: a NUL at this offset, 0-based.
    case binary(offset: Int)
    /// The bytes fit several encodings that read differently; best first.
    case undecidedEncoding([EncodingReport.Candidate])
    /// An archive that cannot be opened or unpacked.
    case damagedArchive(Message)
    /// An archive without a part that a workbook needs.
    case missingPart(String)
    /// XML that is not well-formed.
    case malformedXML(part: String, line: Int, Message)
    /// XML with a document type declaration, which no workbook needs.
    case documentType(part: String)
    /// A workbook without worksheets.
    case noSheets
    /// A workbook without the sheet that was named; it has others.
    case noSheet([String])
    /// A row or cell that is not behind the one before it.
    case outOfOrder(Message)
    /// A value that its own type does not allow.
    case badValue(Message)
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

extension RegisterError: Worded {
  /// The place, what is wrong, what to do.
  public var message: Message {
    Message(
      "register.error", ["place": place, "fault": reason.fault, "remedy": reason.remedy])
  }

  private var place: Message {
    let file = "'\(file)'"
    let column = column.map {
      Message("place.letters", ["letters": CellPosition.letters(ofColumn: $0)])
    }
    return switch (sheet.map { "'\($0)'" }, row, column) {
    case (nil, nil, _): Message(verbatim: file)
    case (nil, let row?, nil): Message("place.text-row", ["file": file, "row": row])
    case (nil, let row?, let column?):
      Message("place.text-row-column", ["file": file, "row": row, "column": column])
    case (let sheet?, nil, _): Message("place.sheet", ["file": file, "sheet": sheet])
    case (let sheet?, let row?, nil):
      Message("place.sheet-row", ["file": file, "sheet": sheet, "row": row])
    case (let sheet?, let row?, let column?):
      Message(
        "place.sheet-row-column", ["file": file, "sheet": sheet, "row": row, "column": column])
    }
  }
}
