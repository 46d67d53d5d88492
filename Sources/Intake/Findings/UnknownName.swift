// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// A text of which neither a table nor a mapping says what it means.
struct UnknownName: Hashable, Sendable {
  /// The text.
  let text: String
  /// The field that it stands in.
  let field: String
  /// The mapping whose vocabulary may say what it means; nil for a text that has to be an id.
  let mapping: Message?
  /// The table that may say it; nil where its words are the program's own.
  let table: TableName?

  init(_ text: String, _ field: String, mapping: Message? = nil, of table: TableName? = nil) {
    (self.text, self.field, self.mapping, self.table) = (text, field, mapping, table)
  }

  /// A row of its table with what is known of it, in cells of the columns that must be filled, such as a
  /// terminal and a spreadsheet may have it.
  func row(of table: TableName) -> String {
    let key = mapping == nil ? 0 : 1
    return table.requiredColumns.indices.map {
      $0 == key ? CSVText.cell(FormulaGuard.guarded(text.plain)) : ""
    }
    .joined(separator: ",")
  }
}

extension TableName {
  /// The columns that every row fills; of tables with names the id and the name are the first two.
  var requiredColumns: [Column] { columns.filter { !$0.isOptional } }
}
