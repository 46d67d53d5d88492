// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Units that share offices and are planned together; mostly one unit.
struct Group: Sendable {
  /// The units, in order.
  let units: [Position<Inventory.Unit>]
  /// Their teams and parts of teams, by unit, then team, then part.
  let parties: [Party]
  /// The offices that may be used, in order.
  let sites: [Site]
  /// Which sites each unit may use.
  let isOffered: [[Bool]]
  /// Offices that the scenario closes, and that the units could use otherwise.
  let closed: [Site]
  /// Offices that others release and that the units were offered, in order.
  let offered: [Position<Inventory.Office>]

  /// The group as it is, but for sites that other groups use.
  func without(_ taken: Set<Position<Inventory.Office>>) -> Group {
    let kept = sites.indices.filter { !taken.contains(sites[$0].office) }
    return Group(
      units: units, parties: parties, sites: kept.map { sites[$0] },
      isOffered: isOffered.map { offered in kept.map { offered[$0] } }, closed: closed,
      offered: offered)
  }

  /// The local index of a party's unit.
  func unit(of party: Party) -> Int { units.firstIndex(of: party.unit) ?? 0 }
}
