// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Groups of posts and rooms that no norm names, which therefore get nothing, or only what all get;
  /// those that are nearly one that a norm names are errors.
  ///
  /// Nothing is said while a norm could not be read.
  func groupFindings() -> [Finding] {
    guard norms.isWhole, spaceNorms.isWhole else { return [] }
    let groups = NormedGroups(norms.rows, spaceNorms.rows)
    return unnamed(posts, \.group, groups.posts, groups)
      + unnamed(rooms, \.group, groups.rooms, groups)
      + nearGroups(in: norms, set: \.set, group: \.group)
      + nearGroups(in: spaceNorms, set: \.set, group: \.group)
  }

  /// Groups of a table that are not among those that norms name for it.
  private func unnamed<Row>(
    _ table: ReadTable<Row>, _ group: KeyPath<Row, String>, _ counted: NormedGroups.Counted,
    _ groups: NormedGroups
  ) -> [Finding] {
    table.used { row in
      counted.names.contains(row[keyPath: group]) ? nil : row[keyPath: group]
    }.compactMap { used in
      if let near = groups.near(used.id), near.id != used.id {
        return table.layout.nearName(used, "group", of: near.id, in: near.table)
      }
      return groups.mayLack(used.id, counted)
        ? table.layout.unnamedGroup(used, counted, groups) : nil
    }
  }

  /// Groups of norms that nobody has, but that are nearly one that posts or rooms have and that the
  /// same set names elsewhere.
  private func nearGroups<Row>(
    in table: ReadTable<Row>, set: KeyPath<Row, String>, group: KeyPath<Row, String>
  ) -> [Finding] {
    let inUse = Set(posts.rows.map(\.group) + rooms.rows.map(\.group))
    let near = Dictionary(inUse.sorted().map { (NearName.key($0), $0) }) { first, _ in first }
    let sets = Dictionary(grouping: table.rows) { $0[keyPath: set] }
      .mapValues { Set($0.map { $0[keyPath: group] }) }
    func other(of row: Row) -> String? {
      let id = row[keyPath: group]
      guard !inUse.contains(id), let other = near[NearName.key(id)] else { return nil }
      return sets[row[keyPath: set]]?.contains(other) == true ? other : nil
    }
    return table.used { other(of: $0) == nil ? nil : $0[keyPath: group] }.compactMap { used in
      near[NearName.key(used.id)].map {
        table.layout.nearName(used, "group", of: $0, in: table.layout.table)
      }
    }
  }
}

extension TableLayout {
  /// The finding that no norm names a group.
  fileprivate func unnamedGroup(
    _ used: UsedID, _ counted: NormedGroups.Counted, _ groups: NormedGroups
  ) -> Finding {
    let group = Finding.quoted(used.id)
    let message: Message =
      if counted.names.contains(Inventory.Norm.everybody) {
        Message("row.group-of-all", ["group": group])
      } else if table == .rooms {
        Message("row.unnamed-group-of-rooms", ["group": group])
      } else {
        Message("row.unnamed-group", ["group": group])
      }
    return finding(
      .unnamedGroup, severity: .warning, row: used.rows.number, column: "group", value: used.id,
      used.rows.told(message),
      remedy: groups.remedy(for: used.id))
  }
}
