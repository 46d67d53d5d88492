// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
package import Inventory

/// The choice of premises of units that share offices, by itself and as numbers, so that it can be
/// compared with what other solvers find.
package struct LayoutInstance: Encodable, Sendable {
  /// What was found at a level, and what no layout can be below where the earlier levels are no worse.
  package struct Level: Sendable {
    /// The level, which counts people, cm² · km of traffic or money as the scenario has it.
    package let level: Scenario.Premises.Level
    /// What the best layout found has.
    package let value: Int64
    /// What no layout can be below.
    package let bound: Int64
  }

  /// The ids of the units.
  package let name: String
  private let problem: LayoutProblem
  private let builder: LayoutProblemBuilder

  private init(_ builder: LayoutProblemBuilder) throws(PlanningError) {
    name = builder.group.units.map { builder.estate.inventory.units[$0].id }.joined(separator: " ")
    problem = try builder.problem()
    self.builder = builder
  }

  /// The instances of a scenario's premises, group by group; offices of others are not offered.
  ///
  /// - Throws: `PlanningError`, where the scenario does not fit the inventory.
  package static func all(
    _ scenario: Scenario, _ premises: Scenario.Premises, on inventory: Inventory
  ) throws -> [LayoutInstance] {
    let estate = try PremisesEstate(scenario, premises, inventory)
    return try estate.groups.groups().map {
      try LayoutInstance(LayoutProblemBuilder(estate: estate, group: $0))
    }
  }

  /// How many teams, or parts of teams, are to be placed.
  package var teams: Int { problem.parties.count }
  /// How many offices they may use.
  package var offices: Int { problem.sites.count }

  /// The best layout's levels; nil where no layout keeps the numbers of offices and the counters.
  ///
  /// - Parameter time: after which the search ends with the best so far.
  package func solve(within time: Duration) -> [Level]? {
    let limits = SearchLimits(deadline: .now + time, isInterrupted: { false })
    guard let solution = LayoutSolver.solve(problem, start: builder.present, limits: limits) else {
      return nil
    }
    let certified = CertifiedBounds(problem, score: solution.score)
    return problem.levels.enumerated().map { index, level in
      Level(
        level: level, value: solution.score[index],
        bound: max(solution.bounds[index], certified.bound(index)))
    }
  }

  /// Writes the instance as plain numbers, by the indices of teams and offices.
  package func encode(to encoder: any Encoder) throws { try problem.encode(to: encoder) }
}

extension FixedEquipment.Grant: Encodable {
  private enum CodingKeys: String, CodingKey {
    case quantity
    case isPerPerson
    case people
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(quantity.description, forKey: .quantity)
    try values.encode(isPerPerson, forKey: .isPerPerson)
    try values.encode(people, forKey: .people)
  }
}
