// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Teams that no post names, traffic of teams that do not exist, and traffic of a team with itself;
  /// a team of `teams.csv` that is nearly one that posts name is an error.
  func teamFindings() -> [Finding] {
    let known = teamsOfPosts
    return emptyTeams(known) + unknownTeams(known) + selfTraffic() + duplicateTraffic()
  }

  /// The teams that posts name; nil where some posts could not be read.
  private var teamsOfPosts: Set<TeamKey>? {
    guard posts.isWhole else { return nil }
    return Set(posts.rows.map { TeamKey(unit: $0.unit, team: $0.team ?? $0.id) })
  }

  private func emptyTeams(_ known: Set<TeamKey>?) -> [Finding] {
    guard let known else { return [] }
    let names = TeamNames(known)
    return teams.numbered.enumerated().compactMap { index, numbered in
      let (team, row) = numbered
      guard !known.contains(TeamKey(unit: team.unit, team: team.id)) else { return nil }
      if let near = names.near(team.id, of: team.unit) {
        let rows = AlikeRows(first: index, number: row, teams.layout)
        return teams.layout.nearName(
          UsedID(id: team.id, rows: rows), "team", of: near, in: .posts)
      }
      return teams.layout.finding(
        .teamWithoutPosts, severity: .warning, row: row, column: "team", value: team.id,
        Message(
          "row.unknown-team",
          ["unit": Finding.quoted(keys.units[team.unit]), "team": Finding.quoted(team.id)]),
        remedy: Message("row.name-team").suggesting(
          nearestTo: team.id, in: names.all(of: team.unit)))
    }
  }

  private func unknownTeams(_ known: Set<TeamKey>?) -> [Finding] {
    guard let known else { return [] }
    let names = TeamNames(known)
    return traffic.numbered.flatMap { row, number in
      [("team", row.team), ("other_team", row.otherTeam)].compactMap { column, team in
        guard !known.contains(TeamKey(unit: row.unit, team: team)) else { return nil }
        return traffic.layout.finding(
          .unknownTeam, row: number, column: column, value: team,
          Message(
            "row.unknown-team",
            ["unit": Finding.quoted(keys.units[row.unit]), "team": Finding.quoted(team)]),
          remedy: Message("row.correct-team").suggesting(
            nearestTo: team, in: names.all(of: row.unit)))
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

private struct TeamKey: Hashable {
  let unit: Position<Inventory.Unit>
  let team: String
}

/// The names of the teams of each unit.
private struct TeamNames {
  private let names: [Position<Inventory.Unit>: [String]]

  init(_ teams: Set<TeamKey>) {
    names = Dictionary(grouping: teams, by: \.unit).mapValues { $0.map(\.team).sorted() }
  }

  /// The teams of a unit, in order.
  func all(of unit: Position<Inventory.Unit>) -> [String] { names[unit] ?? [] }

  /// The team of a unit that people read as one with another name.
  func near(_ name: String, of unit: Position<Inventory.Unit>) -> String? {
    all(of: unit).first { NearName.key($0) == NearName.key(name) }
  }
}
