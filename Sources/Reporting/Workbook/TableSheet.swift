// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// A table of a report as a sheet of a workbook.
struct TableSheet {
  let name: String
  let table: Table
  private let texts: CellText

  init(_ table: Table, name: String, _ texts: CellText) {
    (self.table, self.name, self.texts) = (table, name, texts)
  }

  /// The table without its totals, which are no rows.
  var sheet: Sheet {
    Sheet(
      name: name, titles: table.columns.map(texts.title), rowCount: table.rows.count,
      row: { index in
        zip(table.rows[index], table.columns).map { Self.cell($0, $1.kind, texts) }
      })
  }

  /// A value as a cell: what is too long for a number is text, and a day that is known is a date.
  static func cell(
    _ cell: Table.Cell, _ kind: Table.Column.Kind, _ texts: CellText
  ) -> Sheet.Cell {
    switch cell {
    case .number(let number) where NumberStyle.keeps(number):
      return .number(number, NumberStyle(kind, currency: texts.currency))
    case .measured(let number, let kind) where NumberStyle.keeps(number):
      let style = NumberStyle(kind, currency: texts.currency)
      return .number(number, style.with(unitOf: kind, currency: texts.currency))
    case .text(let text) where kind == .date:
      return PartialDate(text)?.serial.map { .day($0) } ?? .text(text)
    case .none: return .none
    case .text, .term, .truth, .number, .measured: return .text(texts.text(cell, kind))
    }
  }

  /// Whether some number of it is text, since it has too many digits.
  var hasLongNumbers: Bool {
    table.rows.contains { $0.contains { $0.number.map(NumberStyle.keeps) == false } }
  }

  /// The cells of a column below its title, as formulas name them.
  func range(ofColumn column: Int) -> String {
    let letter = SheetText.letters(ofColumn: column)
    return "'\(name)'!\(letter)2:\(letter)\(max(2, table.rows.count + 1))"
  }
}
