// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// Why a report does not go into a workbook.
public enum WorkbookError: Worded, Hashable {
  /// A sheet would have more rows than one can have.
  case tooManyRows(sheet: String, count: Int)
  /// A cell would have more characters than one can have.
  case textTooLong(sheet: String, cell: String, count: Int)
  /// The file that the workbook is made in cannot be written.
  case unwritable(folder: String, reason: Message)

  /// What failed, where, and what to do.
  public var message: Message {
    switch self {
    case .tooManyRows(let sheet, let count):
      Message(
        "error.sheet.rows", ["sheet": sheet, "count": count, "most": Sheet.mostRows])
    case .textTooLong(let sheet, let cell, let count):
      Message(
        "error.sheet.text",
        ["sheet": sheet, "cell": cell, "count": count, "most": Sheet.mostCharacters])
    case .unwritable(let folder, let reason):
      Message("error.sheet.unwritable", ["folder": folder, "reason": reason])
    }
  }
}
