// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Compares the groups that posts and rooms have with those that chosen norms name.
struct GroupCheck {
  /// Groups of posts and rooms that the norms do not name, in order.
  let unnamed: [String]
  private let named: Set<String>

  init(_ norms: [Inventory.Norm], in inventory: Inventory) {
    func groups(ofRooms isOfRooms: Bool) -> Set<String> {
      Set(norms.filter { ($0.basis == .room) == isOfRooms }.map(\.group))
    }
    let (posts, rooms) = (groups(ofRooms: false), groups(ofRooms: true))
    named = posts.union(rooms)
    unnamed = Set(inventory.posts.map(\.group)).subtracting(posts)
      .union(Set(inventory.rooms.map(\.group)).subtracting(rooms)).sorted()
  }

  /// Refuses a group that people read as one that the norms name.
  func requireDistinct() throws(PlanningError) {
    let keys = Dictionary(named.sorted().map { (NearName.key($0), $0) }) { first, _ in first }
    for group in unnamed where !named.contains(group) {
      guard let other = keys[NearName.key(group)] else { continue }
      throw .nearGroup(group, other: other)
    }
  }
}
