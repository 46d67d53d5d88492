// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// A sheet of a register that a mapping does not read.
struct UnreadSheet {
  /// The path of the register.
  let file: String
  /// The sheet.
  let name: String
  let mapping: Mapping
  let format: TextFormat?
  /// What is doubtful of a visible sheet: it has the mapping's headers, or the mapping is for all sheets and it has
  /// none of them; nil where neither is so.
  let finding: Finding?

  init(_ plan: SheetPlan, _ mapping: Mapping, _ file: RegisterFile, isHidden: Bool = false) {
    (self.file, self.mapping, format) = (file.name, mapping, file.textFormat)
    name = plan.source.sheet ?? ""
    // Whoever hides a sheet does not send it.
    finding = (isHidden ? nil : Self.words(plan, mapping)).map { words in
      Finding(
        severity: .warning, code: .unreadSheet, file: file.name, sheet: plan.source.sheet,
        message: words.message, remedy: words.remedy)
    }
  }

  private static func words(
    _ plan: SheetPlan, _ mapping: Mapping
  ) -> (message: Message, remedy: Message)? {
    let (name, remedyName) = (Finding.quoted(mapping.name), mapping.remedyName)
    if plan.hasHeader {
      return (
        Message("sheet.unread", ["mapping": name]),
        Message("sheet.read-all", ["mapping": remedyName])
      )
    }
    guard mapping.sheet == .all else { return nil }
    return (
      Message("sheet.without-headers", ["mapping": name]),
      Message("sheet.hide", ["mapping": remedyName])
    )
  }
}

extension SheetSummary {
  /// A sheet that was not read.
  init(unread sheet: UnreadSheet) {
    self.init(
      file: sheet.file, sheet: sheet.name, format: sheet.format, limits: sheet.mapping.limits,
      mapping: sheet.mapping.name, table: sheet.mapping.table, header: nil)
    isRead = false
  }
}
