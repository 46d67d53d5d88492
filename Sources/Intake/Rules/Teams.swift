// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Teams that no post names, traffic of teams that do not exist, and traffic of a team with itself.
  func teamFindings() -> [Finding] {
    let known = teamsOfPosts
    return emptyTeams(known) + unknownTeams(known) + selfTraffic() + duplicateTraffic()
  }

  private struct TeamKey: Hashable {
    let unit: Position<Inventory.Unit>
    let team: String
  }

  /// The teams that posts name; nil where some posts could not be read.
  private var teamsOfPosts: Set<TeamKey>? {
    guard posts.isWhole else { return nil }
    return Set(posts.rows.map { TeamKey(unit: $0.unit, team: $0.team ?? $0.id) })
  }

  private func emptyTeams(_ known: Set<TeamKey>?) -> [Finding] {
    teams.numbered.compactMap { team, row in
      guard let known, !known.contains(TeamKey(unit: team.unit, team: team.id)) else { return nil }
      return teams.layout.finding(
        .teamWithoutPosts, severity: .warning, row: row, column: "team", value: team.id,
        Message(
          "row.unknown-team",
          ["unit": Finding.quoted(keys.units[team.unit]), "team": Finding.quoted(team.id)]),
        remedy: Message("row.name-team"))
    }
  }

  private func unknownTeams(_ known: Set<TeamKey>?) -> [Finding] {
    guard let known else { return [] }
    return traffic.numbered.flatMap { row, number in
      [("team", row.team), ("other_team", row.otherTeam)].compactMap { column, team in
        guard !known.contains(TeamKey(unit: row.unit, team: team)) else { return nil }
        return traffic.layout.finding(
          .unknownTeam, row: number, column: column, value: team,
          Message(
            "row.unknown-team",
            ["unit": Finding.quoted(keys.units[row.unit]), "team": Finding.quoted(team)]),
          remedy: Message("row.correct-team"))
      }
    }
  }

  private func selfTraffic() -> [Finding] {
    traffic.numbered.compactMap { row, number in
      guard row.team == row.otherTeam else { return nil }
      return traffic.layout.finding(
        .selfTraffic, row: number, column: "other_team", value: row.otherTeam,
        Message("row.self-traffic", ["team": Finding.quoted(row.team)]),
        remedy: Message("row.correct-teams"))
    }
  }

  /// The traffic of two teams that stands in two rows, in whatever order they name the teams.
  private func duplicateTraffic() -> [Finding] {
    let columns = ["unit", "team", "other_team"]
    var first = FirstRows<[String]>(layout: traffic.layout, columns: columns)
    return traffic.numbered.compactMap { row, number in
      let unit = keys.units[row.unit]
      let pair = [row.team, row.otherTeam].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return first.duplicate(
        of: [unit] + pair, shown: [unit, row.team, row.otherTeam], row: number)
    }
  }
}
