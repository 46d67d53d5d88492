// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

/// A merged unit `new-a` that inherits three offices of `old-a`, 1 km from each other, and its teams.
///
/// A person needs 10 m², without common space.
struct PremisesSample {
  var sample: Sample
  var premises = Scenario.Premises()

  init() throws {
    sample = try Sample()
    sample.tables.spaceNorms = [.init(set: "space", group: "*", area: Fraction(10))]
    try sample.succeed("old-a", by: "new-a")
    for (from, to) in [("east", "north"), ("east", "west"), ("north", "west")] {
      sample.way(from, to, metres: 1_000)
    }
    for index in sample.tables.offices.indices {
      sample.tables.offices[index].holder = sample.unit("old-a")
      sample.tables.offices[index].usableArea = Fraction(100)
      sample.tables.offices[index].runningCostPerYear = [300, 200, 100][index]
    }
  }

  /// Changes an office.
  mutating func office(_ id: String, _ change: (inout Inventory.Office) throws -> Void) rethrows {
    try change(&sample.tables.offices[Int(sample.office(id).index)])
  }

  /// Adds a team of so many people.
  mutating func team(
    _ team: String, _ people: Int64, of unit: String = "new-a", at office: String? = nil,
    isPublic: Bool = false, isStepFree: Bool = false
  ) {
    sample.staff(people, of: unit, at: office)
    sample.tables.posts[sample.tables.posts.count - 1].team = team
    sample.tables.teams.append(
      .init(
        unit: sample.unit(unit), id: team, needsPublicAccess: isPublic, needsStepFree: isStepFree))
  }

  /// Lets two teams meet.
  mutating func traffic(_ team: String, _ other: String, _ weight: Int64) {
    sample.tables.traffic.append(
      .init(unit: sample.unit("new-a"), team: team, otherTeam: other, weight: weight))
  }

  /// Adds a rule.
  mutating func rule(_ kind: Scenario.Premises.Rule.Kind, unit: String? = nil) {
    premises.rules.append(.init(kind, unit: unit))
  }

  func plan() throws -> Plan {
    var sample = sample
    sample.scenario.premises = premises
    return try sample.plan()
  }

  /// What chooses the workplaces.
  func planner() throws -> PremisesPlanner {
    var scenario = sample.scenario
    scenario.premises = premises
    return try PremisesPlanner(
      scenario, premises, sample.inventory,
      limits: SearchLimits(deadline: nil, isInterrupted: { false }))
  }

  /// The premises of `new-a`.
  func unit() throws -> Plan.Premises.UnitPremises {
    let units = try #require(try plan().premises).units
    return try #require(units.first { $0.unit == "new-a" })
  }

  /// Where each team or part of a team works.
  func places() throws -> [String] {
    try unit().placements.map { placement in
      let part = placement.part.map { "\($0)" } ?? ""
      return "\(placement.team)\(part) \(placement.office ?? "–")"
    }
  }
}
