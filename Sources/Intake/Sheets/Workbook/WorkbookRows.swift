// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the rows of a worksheet one by one, in memory that does not grow with the sheet.
final class WorkbookRows {
  private let stream: XMLStream
  private let reader: SheetReader

  init(
    _ sheet: Sheet, of workbook: Workbook, limits: ReadingLimits
  ) throws(RegisterError.Reason) {
    let archive = try Archive(workbook.archive, limits: limits)
    reader = SheetReader(workbook, limits: limits)
    stream = try XMLStream(archive.open(sheet.part), limits: limits, handler: reader)
  }

  /// The number of the row being read, 1-based.
  var row: Int { reader.row.number }

  /// The column being read, 1-based, where one is.
  var column: Int? { reader.column }

  /// The columns that are not shown, 1-based; known with the first row.
  var hiddenColumns: [ClosedRange<Int>] { reader.hiddenColumns }

  /// Reads the next row that has a cell; false at the end.
  func next(into row: inout SheetRow) throws(RegisterError.Reason) -> Bool {
    guard try stream.advance() else { return false }
    // Swapping keeps the room of both; the reader clears its row before it fills it.
    let number = reader.row.number
    swap(&row, &reader.row)
    reader.row.number = number
    return true
  }
}
