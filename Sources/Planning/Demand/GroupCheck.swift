// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
public import Words

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

extension Planner {
  /// What a person should know before the scenario is planned: groups that its norms do not name, though
  /// others of the inventory do; of those that no norm names the load tells.
  public static func remarks(
    on scenario: Scenario, of inventory: Inventory
  ) throws(PlanningError) -> [Message] {
    guard scenario.needs.fromNorms else { return [] }
    let date = scenario.date ?? inventory.description.asOf
    let norms = try NormSelection.norms(of: scenario.needs.normSet, in: inventory, on: date)
    guard norms.contains(where: { $0.group != Inventory.Norm.everybody }) else { return [] }
    let unknown = Set(GroupCheck(inventory.norms, in: inventory).unnamed)
    let groups = GroupCheck(norms, in: inventory).unnamed.filter { !unknown.contains($0) }
    return groups.isEmpty
      ? [] : [Message("told.unnamed-groups", ["groups": groups.map { "'\($0)'" }])]
  }
}
