// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning

/// A plan that chooses workplaces, which tests check and alter.
enum PremisesSamples {
  /// An Biên in at most three of its offices.
  static let plan: Plan? = Samples.anBien.flatMap {
    try? Planner(program: "test 1").plan(scenario, on: $0)
  }

  /// The same where more teams must be together than an office holds, and one team has no access.
  static let conflicting: Plan? = Samples.anBien.flatMap {
    var scenario = scenario
    scenario.premises?.rules = [
      .init(.together(["culture", "economy", "front", "government", "party"]))
    ]
    return try? Planner(program: "test 1").plan(scenario, on: $0)
  }

  /// The same where more teams must be together than the only office with access holds.
  static let withoutAccess: Plan? = Samples.anBien.flatMap {
    var scenario = scenario
    scenario.premises?.rules = [.init(.together(["front", "government", "service"]))]
    return try? Planner(program: "test 1").plan(scenario, on: $0)
  }

  /// The same where citizens have farther to every counter than is asked.
  static let farCounters: Plan? = Samples.anBien.flatMap {
    var scenario = scenario
    scenario.premises?.counterDistanceMetres = 800
    return try? Planner(program: "test 1").plan(scenario, on: $0)
  }

  static var scenario: Scenario {
    var scenario = Samples.scenario
    var premises = Scenario.Premises()
    premises.normSet = "155/2025-commune"
    premises.coverage = Fraction(1, over: 2) ?? .one
    premises.keep = [.init(unit: "n-11407", kind: .atMost, count: 3)]
    premises.counterDistanceMetres = 5_000
    premises.rules = [
      .init(.together(["council", "government"])),
      .init(.near(["party", "front"], weight: 10)),
      .init(.apart(["party", "service"])),
    ]
    scenario.premises = premises
    return scenario
  }
}
