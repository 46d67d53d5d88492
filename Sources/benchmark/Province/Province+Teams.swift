// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds

extension Province {
  /// The names of every unit's teams.
  var teamNames: [String] { (0..<size.teams).map { "team-\($0 + 1)" } }

  /// Posts of one unit whose people are divided into teams, which go round its workplaces.
  func teams(of unit: ProvinceUnit) -> [Post] {
    var random = SplitMix64(seed: size.seed, purpose: "teams of \(unit.identifier)")
    let people = max(size.teams, size.staffPerUnit * random.within(60...140) / 100)
    let extra = Apportionment(
      people - size.teams, by: teamNames.map { _ in random.within(2...10) })
    return zip(teamNames, extra.parts).enumerated().flatMap { index, team in
      let site = unit.workplaces[index % unit.workplaces.count]
      return Self.posts(of: team.0, heads: team.1 + 1, unit.identifier, office: "s\(site + 1)")
    }
  }

  private static func posts(
    of team: String, heads: Int, _ unit: String, office: String
  ) -> [Post] {
    let leaders = (heads + 4) / 8
    return [("lead", leaders), ("staff", heads - leaders)].filter { $0.1 > 0 }.map {
      group, count in
      Post(
        unit: unit, post: "\(group)-\(team)", group: group, headcount: count, team: team,
        office: office)
    }
  }

  /// Four of ten offices receive the public, beside the first of each unit.
  mutating func openCounters() {
    var random = SplitMix64(seed: size.seed, purpose: "counters")
    for index in sites.indices where random.chance(40) { sites[index].publicAccess = true }
  }
}
