// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

extension Province {
  /// Writes what the choice of workplaces needs: space norms, teams, traffic, and a scenario.
  func writePremises(to folder: URL) throws {
    try writeSpaceNorms(to: folder)
    try writeTeams(to: folder)
    try writeTraffic(to: folder)
    try Data(premisesScenario.utf8).write(
      to: folder.appendingPathComponent("scenarios/premises.yaml"))
  }

  private func writeSpaceNorms(to folder: URL) throws {
    let columns = ["norm_set", "group", "area_m2", "common_share"]
    var table = try TableWriter("space_norms.csv", in: folder, columns: columns)
    for (group, area) in [("lead", "18"), ("staff", "10.5")] {
      table.text("synthetic-space")
      table.text(group)
      table.text(area)
      table.text("0.15")
      try table.endRow()
    }
    try table.close()
  }

  /// The first two teams receive the public; in every third unit one more must be without steps.
  private func writeTeams(to folder: URL) throws {
    let columns = ["unit", "team", "public_access", "step_free"]
    var table = try TableWriter("teams.csv", in: folder, columns: columns)
    for (number, unit) in units.enumerated() {
      for (index, team) in teamNames.enumerated() {
        table.text(unit.identifier)
        table.text(team)
        table.flag(index < 2)
        table.flag(index == 2 && number % 3 == 0)
        try table.endRow()
      }
    }
    try table.close()
  }

  /// Every other pair of teams meets, some much more often than others.
  private func writeTraffic(to folder: URL) throws {
    let columns = ["unit", "team", "other_team", "weight"]
    var table = try TableWriter("traffic.csv", in: folder, columns: columns)
    var random = SplitMix64(seed: size.seed, purpose: "traffic")
    for unit in units {
      for (index, team) in teamNames.enumerated() {
        for other in teamNames[..<index] where random.chance(50) {
          table.text(unit.identifier)
          table.text(team)
          table.text(other)
          table.number(random.within(1...9) * random.within(1...5))
          try table.endRow()
        }
      }
    }
    try table.close()
  }

  private var premisesScenario: String {
    let single = units.indices.filter { $0 % 4 == 1 && units[$0].workplaces.count > 3 }
      .map { ", {unit: \(units[$0].identifier), exactly: 3}" }
    return """
      extends: base.yaml
      scenario: premises
      premises:
        norm_set: synthetic-space
        coverage: 0.85
        keep: [{at_most: \(mostOffices)}\(single.joined())]
        rules: \(size.teams < 9 ? "[]" : Self.rules)
        objective: [unplaced, space, purchases, running_cost, cooperation]

      """
  }

  /// Four of five offices suffice in a commune, and three of four in a headquarters.
  private var mostOffices: Int { max(4, 3 * size.offices / (4 * size.units)) }

  private static let rules = """

        - {together: [team-4, team-5]}
        - {apart: [team-6, team-7]}
        - {near: [team-8, team-9], weight: 10}
    """
}
