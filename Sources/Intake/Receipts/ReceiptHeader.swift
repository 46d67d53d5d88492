// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// The row of a list that names its columns, by their names for scripts or in any language.
struct ReceiptHeader {
  /// A column of the file.
  struct Column {
    let number: Int
    let header: String
  }

  /// The columns that are known.
  private(set) var columns: [MoveListColumn: Column] = [:]
  /// Those that nobody knows.
  private(set) var unknown: [Column] = []
  /// Those that stand a second time.
  private(set) var repeated: [Column] = []

  /// What a checked report adds to its tables.
  private static let ignored = Set(
    Language.allCases.map { Message("term.verified").text(in: $0) } + ["verified"])

  private static let names: [String: MoveListColumn] = {
    var names: [String: MoveListColumn] = [:]
    for column in MoveListColumn.allCases {
      names[column.rawValue] = column
      for language in Language.allCases {
        names[column.message.text(in: language).lowercased()] = column
      }
    }
    return names
  }()

  /// The header that a row is; nil where it names no line or nothing that is planned.
  init?(_ row: SheetRow) {
    for cell in row.cells {
      let text = ReceiptCell.text(of: cell, in: row)
      let column = Column(number: cell.column, header: text)
      guard let known = Self.names[text.lowercased()] else {
        if !Self.ignored.contains(text) { unknown.append(column) }
        continue
      }
      if columns.updateValue(columns[known] ?? column, forKey: known) != nil {
        repeated.append(column)
      }
    }
    guard columns[.line] != nil, columns[.planned] != nil else { return nil }
  }

  /// Columns without which a row cannot be told from another.
  var missing: [MoveListColumn] { MoveListColumn.given.filter { columns[$0] == nil } }
}
