// SPDX-License-Identifier: GPL-3.0-or-later

internal import CXlsxWriter
internal import Foundation
internal import Reporting
internal import Words

/// A paper as a workbook: a sheet for each of its sections, ready for print.
struct PaperWorkbook {
  private let paper: Paper

  init(_ paper: Paper) { self.paper = paper }

  /// The bytes; the same paper gives the same.
  ///
  /// - Throws: ``WorkbookError``.
  func bytes() throws -> [UInt8] {
    let place = FileManager.default.temporaryDirectory
    let file = place.appending(path: "reallot-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      guard
        FileManager.default.createFile(
          atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600])
      else { throw CocoaError(.fileWriteUnknown) }
      try write(to: file)
      return Array(try Data(contentsOf: file))
    } catch {
      throw WorkbookError.unwritable(folder: place.path, reason: Message(cause: error))
    }
  }

  private func write(to file: URL) throws {
    guard let workbook = workbook_new(file.path) else { throw CocoaError(.fileWriteUnknown) }
    let title = strdup(paper.title.plain)
    defer { free(title) }
    var properties = lxw_doc_properties()
    properties.title = title
    // 1980-01-01 at noon, as the entries of its archive: a paper has no date before it is signed.
    properties.created = 3_652 * 86_400 + 43_200
    workbook_set_properties(workbook, &properties)
    let looks = PaperLooks(workbook)
    for (index, section) in paper.sections.enumerated() {
      guard let worksheet = workbook_add_worksheet(workbook, "\(index + 1)") else {
        lxw_workbook_free(workbook)
        throw CocoaError(.fileWriteUnknown)
      }
      let isLast = index == paper.sections.count - 1
      PaperSheet(section, worksheet, looks, currency: paper.currency)
        .write(section.blocks, origin: isLast ? paper.origin : nil)
    }
    guard workbook_close(workbook) == LXW_NO_ERROR else { throw CocoaError(.fileWriteUnknown) }
  }
}
