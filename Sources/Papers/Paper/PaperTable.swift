// SPDX-License-Identifier: GPL-3.0-or-later

/// A table of a paper: titles, numbers of the columns, rows in groups, and their sum.
struct PaperTable: Hashable, Sendable {
  /// A row below the titles.
  struct Row: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      /// The title of a group.
      case group
      case line
      /// The sum of all lines.
      case total
    }

    let kind: Kind
    /// A cell for each column.
    let cells: [PaperCell]
  }

  let columns: [Form.Table.Column]
  let rows: [Row]

  /// Whether a row of numbers stands below the titles.
  var isNumbered: Bool { columns.contains { !$0.number.isEmpty } }

  /// The places of the lines among the rows.
  var lines: [Int] { rows.indices.filter { rows[$0].kind == .line } }
}

/// Rows under a title, as a plan gives them: cells by what columns hold.
struct PaperGroup: Hashable, Sendable {
  /// What the group's own row holds; nil where it has none.
  var heading: [String: PaperCell]?
  var rows: [[String: PaperCell]]
}
