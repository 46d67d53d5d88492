// SPDX-License-Identifier: GPL-3.0-or-later

/// The rows of a sheet, read one by one as they are asked for.
public struct SheetRows {
  private enum Source {
    case text(DelimitedRows)
    case workbook(WorkbookRows)
  }

  /// The row that was read last.
  public private(set) var row = SheetRow()
  private let source: Source
  private let file: String
  private let sheet: Sheet

  /// Starts before the first row of a sheet of a file.
  init(_ sheet: Sheet, of file: RegisterFile) throws(RegisterError.Reason) {
    (self.sheet, self.file) = (sheet, file.name)
    switch file.content {
    case .text(let format):
      source = .text(try DelimitedRows(file.source, format, limits: file.limits))
    case .workbook(let workbook):
      source = .workbook(
        try WorkbookRows(sheet, of: workbook, limits: file.limits))
    }
  }

  /// Reads the next row that is not empty into `row`; false at the end.
  ///
  /// - Throws: ``RegisterError`` with the row and column where the file is damaged or too large.
  public mutating func next() throws(RegisterError) -> Bool {
    switch source {
    case .text(let rows):
      do { return try rows.next(into: &row) } catch { throw failure(error, rows.row, rows.column) }
    case .workbook(let rows):
      do { return try rows.next(into: &row) } catch { throw failure(error, rows.row, rows.column) }
    }
  }

  /// The columns that a workbook does not show, 1-based; known with the first row.
  var hiddenColumns: [ClosedRange<Int>] {
    if case .workbook(let rows) = source { rows.hiddenColumns } else { [] }
  }

  private func failure(
    _ reason: RegisterError.Reason, _ row: Int, _ column: Int?
  ) -> RegisterError {
    RegisterError(
      file: file, sheet: sheet.part.isEmpty ? nil : sheet.name, row: row > 0 ? row : nil,
      column: column, reason: reason)
  }
}
