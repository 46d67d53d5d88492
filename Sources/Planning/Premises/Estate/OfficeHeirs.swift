// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
package import Inventory

/// Which unit has each office: its holder where that continues, else the holder's successor.
///
/// A division plan that names the office decides. Without one, the office of an old unit that several
/// inherit goes to the successor with most people there, then with the largest share, then to the
/// first.
package struct OfficeHeirs: Sendable {
  /// The unit of each office; nil for none.
  package let units: [Position<Inventory.Unit>?]

  package init(_ inventory: Inventory) {
    var people: [Workplace: Int64] = [:]
    for post in inventory.posts {
      guard let office = post.office else { continue }
      people[Workplace(unit: post.unit, office: office), default: 0] += post.headcount
    }
    let successions = Dictionary(grouping: inventory.successions, by: \.predecessor)
    units = inventory.offices.positions.map { office in
      let holder = inventory.offices[office].holder
      guard !inventory.units[holder].stage.continues else { return holder }
      let rows = Self.rows(successions[holder] ?? [], for: office)
      return rows.min { left, right in
        let leftPeople = people[Workplace(unit: left.successor, office: office)] ?? 0
        let rightPeople = people[Workplace(unit: right.successor, office: office)] ?? 0
        return (rightPeople, right.share, left.successor) < (
          leftPeople, left.share, right.successor
        )
      }?.successor
    }
  }

  private struct Workplace: Hashable {
    let unit: Position<Inventory.Unit>
    let office: Position<Inventory.Office>
  }

  private static func rows(
    _ rows: [Inventory.Succession], for office: Position<Inventory.Office>
  ) -> [Inventory.Succession] {
    let named = rows.filter { $0.office == office && $0.assetClass == nil }
    return named.isEmpty ? rows.filter { $0.office == nil && $0.assetClass == nil } : named
  }
}
