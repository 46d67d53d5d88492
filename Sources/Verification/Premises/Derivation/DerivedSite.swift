// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What an office offers to teams.
struct DerivedSite {
  let office: Office
  /// Usable area in whole cm², rounded down, from 0 to 10¹⁴.
  let area: Int64
  let seats: Int64?
  let receivesPublic: Bool
  let isStepFree: Bool

  init(_ position: Office, _ inventory: Inventory) {
    let facts = inventory.offices[position]
    office = position
    let exact = Int128(facts.usableArea.numerator) * 10_000 / Int128(facts.usableArea.denominator)
    area = Int64(max(0, min(exact, 100_000_000_000_000)))
    seats = facts.seats.map { Int64($0) }
    (receivesPublic, isStepFree) = (facts.hasPublicAccess ?? false, facts.isStepFree ?? false)
  }

  /// Whether a team's needs of access are met.
  func suits(_ team: DerivedTeam) -> Bool {
    (receivesPublic || !team.needsPublicAccess) && (isStepFree || !team.needsStepFree)
  }

  /// Whether it has room for a team alone.
  func holds(_ team: DerivedTeam) -> Bool { team.area <= area && team.people <= seats ?? .max }
}
