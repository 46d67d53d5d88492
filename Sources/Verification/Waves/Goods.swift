// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What the plan gives to whom, and what of it has to be carried.
struct Goods {
  /// What a party is given of a group of classes.
  struct Gift {
    var count: Int64 = 0
    /// How many of it are bought, by class.
    var bought: [String: Int64] = [:]
  }

  /// Items of an assignment that travel with a party, or with none.
  struct Parcel: Hashable {
    let line: Int
    /// The place of the party; nil for free items.
    let party: Int?
  }

  /// For each party what it is given of each group.
  private(set) var gifts: [[String: Gift]]
  /// How many items have to be carried.
  private(set) var carried: [Parcel: Int64] = [:]

  private let plan: Plan
  private let parties: [Party]
  private let groups: ClassGroups

  init(_ plan: Plan, _ parties: [Party], _ groups: ClassGroups) {
    (self.plan, self.parties, self.groups) = (plan, parties, groups)
    gifts = parties.map { _ in [:] }
    for (line, assignment) in plan.assignments.enumerated()
    where assignment.fromOffice != assignment.toOffice {
      carried[Parcel(line: line, party: nil)] = assignment.items.count
    }
    let lines = Dictionary(grouping: plan.assignments.indices) { plan.assignments[$0].need.index }
    for need in plan.needs.indices { give(need, lines[Int32(need)] ?? []) }
  }

  /// The group of the norm whose persons a need counts; nil for every other need.
  private func group(of need: Plan.Need) -> String? {
    let ending = "/\(need.assetClass)/person/\(need.unit)/\(need.office)"
    guard need.id.starts(with: "norm/"), need.id.hasSuffix(ending),
      need.id.count >= 5 + ending.count
    else { return nil }
    return String(need.id.dropLast(ending.count).dropFirst(5))
  }

  private mutating func give(_ number: Int, _ lines: [Int]) {
    let need = plan.needs[number]
    guard let group = group(of: need) else { return }
    let takers = parties.indices.filter {
      parties[$0].unit == need.unit && parties[$0].planned == need.office
    }
    var open = apportion(need.quantity, by: takers.map { parties[$0].counted(by: group) })
    var rest = Dictionary(
      uniqueKeysWithValues: lines.map { ($0, plan.assignments[$0].items.count) })
    for isOwn in [true, false] {
      for (place, taker) in takers.enumerated() {
        for line in lines {
          let isFromOwn = plan.assignments[line].fromOffice == parties[taker].today
          let count = min(open[place], rest[line] ?? 0)
          guard count > 0, !isOwn || isFromOwn else { continue }
          open[place] -= count
          rest[line, default: 0] -= count
          hand(count, line, to: taker)
        }
      }
    }
    var bought = plan.solution.purchased[number]
    for (place, taker) in takers.enumerated() {
      let count = min(open[place], bought)
      bought -= count
      gifts[taker][groups[need.assetClass], default: Gift()].count += count
      gifts[taker][groups[need.assetClass], default: Gift()].bought[
        need.assetClass, default: 0] += count
    }
  }

  private mutating func hand(_ count: Int64, _ line: Int, to taker: Int) {
    let (assignment, party) = (plan.assignments[line], parties[taker])
    gifts[taker][groups[plan.needs[assignment.need].assetClass], default: Gift()].count += count
    guard party.isMoving, assignment.fromOffice == party.today,
      assignment.toOffice == party.planned
    else { return }
    carried[Parcel(line: line, party: taker), default: 0] += count
    carried[Parcel(line: line, party: nil), default: 0] -= count
  }
}

/// Groups of classes that substitutions connect, each under its first class.
struct ClassGroups {
  private var firsts: [String: String] = [:]

  init(_ inventory: Inventory) {
    let ids = inventory.classes.map(\.id)
    for start in inventory.classes.indices where firsts[ids[start]] == nil {
      var reached = [start]
      for place in sequence(first: 0, next: { $0 + 1 }) {
        guard place < reached.count else { break }
        firsts[ids[reached[place]]] = ids[start]
        for substitution in inventory.substitutions {
          let ends = [Int(substitution.needed.index), Int(substitution.substitute.index)]
          guard ends.contains(reached[place]) else { continue }
          reached += ends.filter { firsts[ids[$0]] == nil && !reached.contains($0) }
        }
      }
    }
  }

  /// The first class of the group of a class.
  subscript(assetClass: String) -> String { firsts[assetClass] ?? assetClass }
}
