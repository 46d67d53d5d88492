// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

extension City {
  /// How often two teams meet in a month where nothing is made up on top, the busiest pairs first.
  private static let meetings: [(CityPost.Team, CityPost.Team, Int)] = [
    (.economy, .government, 24), (.council, .government, 20), (.economy, .service, 20),
    (.government, .party, 20), (.culture, .government, 16), (.front, .party, 16),
    (.culture, .front, 12), (.government, .service, 12), (.culture, .service, 10),
    (.council, .front, 6),
  ]

  /// Writes teams.csv and traffic.csv for the units that have people.
  func writeTeams(of posts: [Post]) throws {
    var units: [String] = []
    for post in posts where units.last != post.unit { units.append(post.unit) }
    try writeTeams(of: units)
    try writeTraffic(of: units)
  }

  private func writeTeams(of units: [String]) throws {
    let columns = ["unit", "team", "name", "public_access", "step_free"]
    var table = try TableWriter("teams.csv", in: folder, columns: columns)
    let teams = Set(CityPost.all.map(\.team)).sorted { $0.rawValue < $1.rawValue }
    let kinds = Dictionary(uniqueKeysWithValues: newUnits.map { ($0.identifier, $0.kind) })
    for unit in units {
      for team in teams {
        table.text(unit)
        table.text(team.rawValue)
        table.text(team.name(in: kinds[unit] ?? ""))
        table.flag(team == .service)
        table.flag(false)
        try table.endRow()
      }
    }
    try table.close()
  }

  /// Up to a third more or fewer meetings, unit by unit.
  private func writeTraffic(of units: [String]) throws {
    let columns = ["unit", "team", "other_team", "weight"]
    var table = try TableWriter("traffic.csv", in: folder, columns: columns)
    var random = SplitMix64(seed: seed, purpose: "traffic")
    for unit in units {
      for (team, other, meetings) in Self.meetings {
        table.text(unit)
        table.text(team.rawValue)
        table.text(other.rawValue)
        table.number(meetings + random.within(-meetings / 3...meetings / 3))
        try table.endRow()
      }
    }
    try table.close()
  }
}
