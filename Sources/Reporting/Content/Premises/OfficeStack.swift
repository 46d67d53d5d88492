// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// An office of a unit with the teams that work there before and after.
struct OfficeStack: Sendable {
  /// A team, or people of it, in an office.
  struct Block: Hashable, Sendable {
    /// Its id.
    let team: String
    /// What people call it.
    let name: String
    let people: Int64
    /// What they need by norm × coverage, in cm².
    let area: Int64
  }

  /// Its number among the unit's offices, 1-based.
  let number: Int
  let office: Inventory.Office
  let before: [Block]
  let after: [Block]
  /// Whether the unit keeps it.
  let isKept: Bool
  /// Whether another unit releases it.
  let isBorrowed: Bool

  /// Whether the unit receives the public there.
  var isCounter: Bool { isKept && office.hasPublicAccess == true }
  /// Usable area in whole cm², rounded down, as far as a drawing can show it.
  var usableArea: Int64 {
    let area = Int128(office.usableArea.numerator) * 10_000 / Int128(office.usableArea.denominator)
    return Int64(clamping: max(0, area))
  }
  /// The most area that teams take up, or that is there.
  var largestArea: Int64 {
    max(usableArea, max(Self.area(of: before), Self.area(of: after)))
  }
  var floors: Int { min(max(office.floors ?? 1, 1), 40) }

  static func area(of blocks: [Block]) -> Int64 { blocks.reduce(0) { $0 + $1.area } }
}

extension PremisesReport {
  /// The offices that a unit works in, before or after, or leaves empty; in the order of the inventory.
  func stacks(of unit: Plan.Premises.UnitPremises) -> [OfficeStack] {
    let kept = Set(unit.offices.map(\.office))
    let all =
      kept.union(freed(by: unit.unit).map(\.office)).union(present.offices(of: unit.unit))
    let offices = content.inventory.offices.filter { all.contains($0.id) }
    return offices.enumerated().map { index, office in
      OfficeStack(
        number: index + 1, office: office, before: before(unit, office.id),
        after: unit.placements.filter { $0.office == office.id }
          .map { block($0, of: unit) },
        isKept: kept.contains(office.id), isBorrowed: unit.offered.contains(office.id))
    }
  }

  /// A team that works in several offices takes up its area in each by headcount.
  private func before(
    _ unit: Plan.Premises.UnitPremises, _ office: String
  ) -> [OfficeStack.Block] {
    let teams = Dictionary(grouping: unit.placements, by: \.team)
    return present.teams(of: unit.unit, in: office).map { team, people in
      let parts = teams[team] ?? []
      let (area, all) = parts.reduce((Int64(0), Int64(0))) { ($0.0 + $1.area, $0.1 + $1.people) }
      let share = all > 0 ? Int128(area) * Int128(people) / Int128(all) : 0
      return OfficeStack.Block(
        team: team, name: content.directory.team(team, of: unit.unit), people: people,
        area: Int64(clamping: share))
    }
  }

  /// The people of a unit without a place.
  func unplaced(of unit: Plan.Premises.UnitPremises) -> [OfficeStack.Block] {
    unit.placements.filter { $0.office == nil }.map { block($0, of: unit) }
  }

  private func block(
    _ placement: Plan.Premises.Placement, of unit: Plan.Premises.UnitPremises
  ) -> OfficeStack.Block {
    OfficeStack.Block(
      team: placement.team, name: content.directory.team(placement.team, of: unit.unit),
      people: placement.people, area: placement.area)
  }
}
