// SPDX-License-Identifier: GPL-3.0-or-later

internal import CXlsxWriter
internal import Foundation
internal import Inventory
internal import Words

/// A workbook in the making, in a folder of its own: libxlsxwriter writes to files alone.
struct WorkbookFile {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let stamp: String?
  private let looks: CellLooks

  /// The bytes of a workbook.
  ///
  /// - Parameters:
  ///   - date: the day that it says it was made on; 1980-01-01 where nil, as the entries of its archive.
  ///   - stamp: what is printed above every sheet and colours its header and its tab; nil for none.
  /// - Throws: ``WorkbookError``.
  static func bytes(
    title: String, date: PartialDate?, stamp: String?, sheets: [Sheet]
  ) throws -> [UInt8] {
    for sheet in sheets where sheet.rowCount >= Sheet.mostRows {
      throw WorkbookError.tooManyRows(sheet: sheet.name, count: sheet.rowCount + 1)
    }
    let place = FileManager.default.temporaryDirectory
    let folder = place.appending(path: "reallot-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      let file = folder.appending(path: "workbook.xlsx")
      try write(sheets, to: file, in: folder, title: title, date: date, stamp: stamp)
      return Array(try Data(contentsOf: file))
    } catch let error as WorkbookError {
      throw error
    } catch {
      throw WorkbookError.unwritable(folder: place.path, reason: Message(cause: error))
    }
  }

  private static func write(
    _ sheets: [Sheet], to file: URL, in folder: URL, title: String, date: PartialDate?,
    stamp: String?
  ) throws {
    let (scratch, shownTitle) = (strdup(folder.path), strdup(title))
    defer { for text in [scratch, shownTitle] { free(text) } }
    // Rows go to a file as they come: a report may have a million.
    var options = lxw_workbook_options(constant_memory: 1, tmpdir: scratch, use_zip64: 0)
    guard let workbook = workbook_new_opt(file.path, &options) else {
      throw CocoaError(.fileWriteUnknown)
    }
    var properties = lxw_doc_properties()
    properties.title = shownTitle
    // At noon it is the same day nearly everywhere; midnight of 1970-01-01 would be taken for "now".
    properties.created = time_t((date?.daysSince1970 ?? 3_652) * 86_400 + 43_200)
    workbook_set_properties(workbook, &properties)
    do {
      let book = WorkbookFile(
        workbook: workbook, stamp: stamp, looks: CellLooks(workbook, isStamped: stamp != nil))
      for sheet in sheets { try book.add(sheet) }
    } catch {
      lxw_workbook_free(workbook)
      throw error
    }
    guard workbook_close(workbook) == LXW_NO_ERROR else {
      let reason = Message(systemError: errno)
      throw WorkbookError.unwritable(
        folder: folder.deletingLastPathComponent().path, reason: reason)
    }
  }

  private func add(_ sheet: Sheet) throws {
    guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
      throw CocoaError(.fileWriteUnknown)
    }
    let widths = sheet.widths
    for (column, title) in sheet.titles.enumerated() {
      worksheet_write_string(worksheet, 0, UInt16(column), SheetText.escaped(title), looks.header)
    }
    if let height = Sheet.height(ofTitles: sheet.titles, widths) {
      worksheet_set_row(worksheet, 0, height, nil)
    }
    for row in 0..<sheet.rowCount {
      let cells = sheet.row(row)
      for (column, cell) in cells.enumerated() {
        try write(cell, UInt32(row + 1), UInt16(column), on: worksheet, of: sheet)
      }
      if let height = Sheet.height(of: cells) {
        worksheet_set_row(worksheet, UInt32(row + 1), height, nil)
      }
    }
    for (column, width) in widths.enumerated() {
      worksheet_set_column(worksheet, UInt16(column), UInt16(column), Double(width), nil)
    }
    setUp(worksheet, for: sheet)
  }

  private func write(
    _ cell: Sheet.Cell, _ row: UInt32, _ column: UInt16,
    on worksheet: UnsafeMutablePointer<lxw_worksheet>, of sheet: Sheet
  ) throws {
    switch cell {
    case .text(let text):
      let escaped = SheetText.escaped(text)
      guard escaped.utf16.count <= Sheet.mostCharacters else {
        throw WorkbookError.textTooLong(
          sheet: sheet.name, cell: SheetText.letters(ofColumn: Int(column)) + "\(row + 1)",
          count: escaped.utf16.count)
      }
      worksheet_write_string(worksheet, row, column, escaped, looks.text(text))
    case .number(let number, let style):
      worksheet_write_number(worksheet, row, column, style.value(number), looks.number(style))
    case .day(let serial):
      worksheet_write_number(worksheet, row, column, Double(serial), looks.day)
    case .formula(let formula, let number, let style):
      worksheet_write_formula_num(
        worksheet, row, column, "=" + formula, looks.number(style), style.value(number))
    case .none: break
    }
  }

  /// A header that stays and filters, and pages of A4 as wide as the table.
  private func setUp(_ worksheet: UnsafeMutablePointer<lxw_worksheet>, for sheet: Sheet) {
    let last = UInt16(sheet.titles.count - 1)
    worksheet_freeze_panes(worksheet, 1, 0)
    worksheet_autofilter(worksheet, 0, 0, UInt32(sheet.rowCount), last)
    worksheet_repeat_rows(worksheet, 0, 0)
    worksheet_set_landscape(worksheet)
    worksheet_set_paper(worksheet, 9)
    worksheet_fit_to_pages(worksheet, 1, 0)
    worksheet_set_footer(worksheet, "&L&A&R&P / &N")
    guard let stamp else { return }
    worksheet_set_header(worksheet, "&C&B\(stamp)")
    worksheet_set_tab_color(worksheet, CellLooks.red)
  }
}
