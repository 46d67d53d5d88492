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
    return unnamed(posts, \.group, groups.ofPosts, groups)
      + unnamed(rooms, \.group, groups.ofRooms, groups)
      + nearGroups(in: norms, set: \.set, group: \.group)
      + nearGroups(in: spaceNorms, set: \.set, group: \.group)
  }

  /// Groups of a table that are not among those that norms name for it.
  private func unnamed<Row>(
    _ table: ReadTable<Row>, _ group: KeyPath<Row, String>, _ named: Set<String>,
    _ groups: NormedGroups
  ) -> [Finding] {
    table.used { named.contains($0[keyPath: group]) ? nil : $0[keyPath: group] }.compactMap {
      used in
      if let near = groups.near(used.id), near.id != used.id {
        return table.layout.nearName(used, "group", of: near.id, in: near.table)
      }
      return groups.all.isEmpty ? nil : table.layout.unnamedGroup(used, named, groups)
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
    _ used: UsedID, _ named: Set<String>, _ groups: NormedGroups
  ) -> Finding {
    let group = Finding.quoted(used.id)
    let message: Message =
      if named.contains(Inventory.Norm.everybody) {
        Message("row.group-of-all", ["group": group])
      } else if table == .rooms {
        Message("row.unnamed-group-of-rooms", ["group": group])
      } else {
        Message("row.unnamed-group", ["group": group])
      }
    return finding(
      .unnamedGroup, severity: .warning, row: used.rows.number, column: "group", value: used.id,
      Message("finding.rows-like-this", ["finding": message, "rows": used.rows]),
      remedy: Message("row.name-group", ["groups": groups.listed])
        .suggesting(nearestTo: used.id, in: used.id.count > 1 ? groups.all : []))
  }
}

/// The groups that norms name.
private struct NormedGroups {
  /// How many are listed before a reader would lose the thread.
  private static let most = 10

  /// Those of norms that count posts, and of space norms; `*` where a norm counts all.
  let ofPosts: Set<String>
  /// Those of norms that count rooms, and of space norms.
  let ofRooms: Set<String>
  /// All that `norms.csv` names, in order, without `*`.
  let all: [String]
  /// A group for each key of near names, and the table that names it.
  private let byKey: [String: (id: String, table: TableName)]

  init(_ norms: [Inventory.Norm], _ spaceNorms: [Inventory.SpaceNorm]) {
    let ofSpace = Set(spaceNorms.map(\.group)).subtracting([Inventory.Norm.everybody])
    ofPosts = Set(norms.filter { $0.basis != .room }.map(\.group)).union(ofSpace)
    ofRooms = Set(norms.filter { $0.basis == .room }.map(\.group)).union(ofSpace)
    all = Set(norms.map(\.group)).subtracting([Inventory.Norm.everybody]).sorted()
    byKey = Dictionary(
      all.map { (NearName.key($0), (id: $0, table: TableName.norms)) }
        + ofSpace.sorted().map { (NearName.key($0), (id: $0, table: TableName.spaceNorms)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The first of all, as messages list them.
  var listed: [String] {
    all.prefix(Self.most).map { Finding.quoted($0) } + (all.count > Self.most ? ["…"] : [])
  }

  /// The group that people read as the same, and the table that names it.
  func near(_ id: String) -> (id: String, table: TableName)? { byKey[NearName.key(id)] }
}
