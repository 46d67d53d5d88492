// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What a day of people of a team counts for public lateness.
struct PublicWeights {
  private struct Team: Hashable {
    let unit: String
    let team: String?
  }

  private let inventory: Inventory
  private let stated: [Team: Int64]
  private let receivesPublic: Set<Team>

  init(_ inventory: Inventory, _ calendar: MoveCalendar) {
    self.inventory = inventory
    stated = Dictionary(
      calendar.first.map { (Team(unit: $0.unit, team: $0.team), $0.weight) },
      uniquingKeysWith: { first, _ in first })
    receivesPublic = Set(
      inventory.teams.filter { $0.needsPublicAccess == true }.map {
        Team(unit: inventory.units[$0.unit].id, team: $0.id)
      })
  }

  /// That of the calendar for the team, else for its unit, else 1 for teams that receive the public.
  func weight(of unit: Position<Inventory.Unit>, team: String?) -> Int64 {
    let unit = inventory.units[unit].id
    let key = Team(unit: unit, team: team)
    return stated[key] ?? stated[Team(unit: unit, team: nil)]
      ?? (receivesPublic.contains(key) ? 1 : 0)
  }
}
