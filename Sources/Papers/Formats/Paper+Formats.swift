// SPDX-License-Identifier: GPL-3.0-or-later

extension Paper {
  /// The paper as a page of HTML for print; the same paper gives the same bytes.
  public var html: [UInt8] { Array(PaperPage(self).text.utf8) }

  /// The paper as a workbook; the same paper gives the same bytes.
  ///
  /// - Throws: ``WorkbookError``.
  public func xlsx() throws -> [UInt8] { try PaperWorkbook(self).bytes() }
}
