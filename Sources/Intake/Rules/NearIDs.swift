// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Ids that people read as one where each row gives its id a meaning of its own: parts of one norm
  /// set, posts of one team, or two rows for one class, unit or office.
  func nearIDs() -> [Finding] {
    near(norms, "norm_set") { $0.set } + near(spaceNorms, "norm_set") { $0.set }
      + near(posts, "team", within: \.unit.index) { $0.team }
      + near(classes, "class") { $0.id }
      + near(units, "unit") { $0.id }
      + near(offices, "office") { $0.id }
  }

  /// Ids of a column that are nearly one that an earlier row has, among the rows of one unit where they
  /// mean something only there.
  private func near<Row>(
    _ table: ReadTable<Row>, _ column: String, within unit: KeyPath<Row, Int32>? = nil,
    id: (Row) -> String?
  ) -> [Finding] {
    var first: [NearKey: String] = [:]
    var others: [String: String] = [:]
    let used = table.used { row in
      guard let id = id(row) else { return nil }
      let key = NearKey(unit: unit.map { row[keyPath: $0] }, name: NearName.key(id))
      let earlier = first[key, default: id]
      first[key] = earlier
      guard earlier != id else { return nil }
      others[id] = others[id] ?? earlier
      return id
    }
    return used.compactMap { used in
      others[used.id].map { table.layout.nearName(used, column, of: $0, in: table.layout.table) }
    }
  }
}

/// What ids have in common that people read as one.
private struct NearKey: Hashable {
  let unit: Int32?
  let name: String
}
