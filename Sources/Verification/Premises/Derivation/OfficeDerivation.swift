// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Works out again which unit has each office, which offices each unit may use, and which units hang
/// together by them.
struct OfficeDerivation {
  /// The unit that has each office: its holder where that continues, else a successor; nil for none.
  let heirs: [Unit?]
  /// The offices that each unit with people has, and those where its posts work; closed ones too.
  let offered: [Unit: Set<Office>]
  /// The units that hang together by offices, in order.
  let groups: [[Unit]]
  private let isOpen: [Bool]

  init(_ premises: Scenario.Premises, _ inventory: Inventory, day: Int) {
    heirs = Self.heirs(inventory)
    isOpen = inventory.offices.map { office in
      premises.closing.first { $0.office == office.id }.map { $0.day.earliest > day }
        ?? (office.availability != .closing)
    }
    var offered: [Unit: Set<Office>] = [:]
    for post in inventory.posts where post.headcount > 0 {
      offered[post.unit, default: []].formUnion(post.office.map { [$0] } ?? [])
    }
    for (office, heir) in zip(inventory.offices.positions, heirs) {
      if let heir, offered[heir] != nil { offered[heir]?.insert(office) }
    }
    self.offered = offered
    groups = Self.groups(offered)
  }

  /// Whether an office can be used on the day of the plan.
  func isOpen(_ office: Office) -> Bool { isOpen[Int(office.index)] }

  /// A division plan that names the office decides; else most people there, the largest share, the
  /// first.
  private static func heirs(_ inventory: Inventory) -> [Unit?] {
    let rows = Dictionary(
      grouping: inventory.successions.filter { $0.assetClass == nil }, by: \.predecessor)
    var people: [Office: [Unit: Int128]] = [:]
    for post in inventory.posts {
      if let office = post.office {
        people[office, default: [:]][post.unit, default: 0] += Int128(post.headcount)
      }
    }
    return inventory.offices.positions.map { office in
      let holder = inventory.offices[office].holder
      if inventory.units[holder].stage.continues { return holder }
      let own = rows[holder] ?? []
      let named = own.filter { $0.office == office }
      let heirs = named.isEmpty ? own.filter { $0.office == nil } : named
      return heirs.max { left, right in
        let here = people[office] ?? [:]
        let (one, other) = (here[left.successor] ?? 0, here[right.successor] ?? 0)
        return (one, left.share, right.successor) < (other, right.share, left.successor)
      }?.successor
    }
  }

  private static func groups(_ offered: [Unit: Set<Office>]) -> [[Unit]] {
    var groups: [(units: [Unit], offices: Set<Office>)] = []
    for (unit, own) in offered {
      let near = groups.filter { !$0.offices.isDisjoint(with: own) }
      groups.removeAll { !$0.offices.isDisjoint(with: own) }
      let offices = near.reduce(own) { $0.union($1.offices) }
      groups.append((units: near.reduce([unit]) { $0 + $1.units }, offices: offices))
    }
    return groups.map { $0.units.sorted() }.sorted { $0[0] < $1[0] }
  }
}
