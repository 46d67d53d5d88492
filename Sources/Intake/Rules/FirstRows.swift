// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Remembers in which row each key stands first, and reports its repetitions.
struct FirstRows<Key: Hashable> {
  /// Where the columns lie.
  var layout: TableLayout
  /// The headers of the columns that make up the key.
  let columns: [String]
  private var rows: [Key: Int] = [:]

  init(layout: TableLayout, columns: [String]) {
    (self.layout, self.columns) = (layout, columns)
  }

  /// The finding about a key that stood in an earlier row, or nil where it is the first.
  mutating func duplicate(of key: Key, shown: @autoclosure () -> [String], row: Int) -> Finding? {
    guard let first = rows[key] else {
      rows[key] = row
      return nil
    }
    let shown = shown()
    let filled = zip(columns, shown).filter { !$1.isEmpty }
    let names = filled.map(\.0).joined(separator: ", ")
    let values = filled.map(\.1).joined(separator: ", ")
    let message: Message =
      if let place = layout.origins?.place(ofRow: first) {
        Message(
          "row.twin-key-of-register",
          ["columns": names, "values": values, "row": place.row, "register": place.sourceName])
      } else {
        Message("row.twin-key", ["columns": names, "values": values, "row": first])
      }
    return layout.finding(
      .duplicateKey, row: row, column: columns[0], value: shown[0], message,
      remedy: Message("row.keep-one"))
  }
}
