// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// The groups that norms name.
struct NormedGroups {
  /// What norms say of posts, or of rooms.
  struct Counted {
    /// The groups that norms name, those of space norms too; `*` where a norm counts all.
    let names: Set<String>
    /// Whether a norm grants something to each, whatever its group.
    let isEachGranted: Bool
  }

  /// How many are listed before a reader would lose the thread.
  private static let most = 10

  let posts: Counted
  let rooms: Counted
  /// All that `norms.csv` names, in order, without `*`.
  private let all: [String]
  /// A group for each key of near names, and the table that names it.
  private let byKey: [String: (id: String, table: TableName)]

  init(_ norms: [Inventory.Norm], _ spaceNorms: [Inventory.SpaceNorm]) {
    let everybody = Inventory.Norm.everybody
    let ofSpace = Set(spaceNorms.map(\.group)).subtracting([everybody])
    func counted(by each: Inventory.Norm.Basis, where isOfSide: (Inventory.Norm) -> Bool) -> Counted
    {
      Counted(
        names: Set(norms.filter(isOfSide).map(\.group)).union(ofSpace),
        isEachGranted: norms.contains { $0.group == everybody && $0.basis == each })
    }
    posts = counted(by: .person) { $0.basis != .room }
    rooms = counted(by: .room) { $0.basis == .room }
    all = Set(norms.map(\.group)).subtracting([everybody]).sorted()
    byKey = Dictionary(
      all.map { (NearName.key($0), (id: $0, table: TableName.norms)) }
        + ofSpace.sorted().map { (NearName.key($0), (id: $0, table: TableName.spaceNorms)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The group that people read as the same, and the table that names it.
  func near(_ id: String) -> (id: String, table: TableName)? { byKey[NearName.key(id)] }

  /// Whether a group that is not named may lack something: norms name groups, and none grants something
  /// to each, or a group of nearly this name gets more.
  func mayLack(_ id: String, _ counted: Counted) -> Bool {
    !all.isEmpty && (!counted.isEachGranted || nearest(to: id) != nil)
  }

  /// The named group that may be meant; of a single letter nobody can tell.
  private func nearest(to id: String) -> String? {
    id.count > 1 ? NearestWord.nearest(to: id, in: all) : nil
  }

  /// What to do about a group that is not named.
  func remedy(for id: String) -> Message {
    let shown = all.prefix(Self.most).map { Finding.quoted($0) }
    let groups = shown + (all.count > Self.most ? ["…"] : [])
    let remedy = Message("row.name-group", ["groups": groups])
    return nearest(to: id).map {
      Message("finding.suggestion", ["remedy": remedy, "nearest": $0])
    } ?? remedy
  }
}
