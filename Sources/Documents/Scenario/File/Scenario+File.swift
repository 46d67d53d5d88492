// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension Scenario {
  private static let keys = [
    "scenario", "extends", "inventory", "date", "needs", "reuse", "moving", "objective", "limits",
    "pins", "solver", "premises",
  ]

  /// Changes what a file states, and takes its name.
  mutating func apply(_ file: ScenarioFile) throws(ScenarioError) {
    var section = try Section(file.root, keys: Self.keys)
    name = file.stem
    section.take("scenario") { entry throws(ScenarioError) in name = try entry.text() }
    section.take("inventory") { entry throws(ScenarioError) in
      inventoryFolder = file.besides(try entry.path())
    }
    section.take("date") { entry throws(ScenarioError) in date = try entry.date() }
    section.take("needs") { entry throws(ScenarioError) in try needs.apply(entry) }
    section.take("reuse") { entry throws(ScenarioError) in try reuse.apply(entry) }
    section.take("moving") { entry throws(ScenarioError) in try moving.apply(entry) }
    section.take("objective") { entry throws(ScenarioError) in objective = try entry.objective() }
    section.take("limits") { entry throws(ScenarioError) in try limits.apply(entry) }
    section.take("pins") { entry throws(ScenarioError) in pins = try entry.pins() }
    section.take("solver") { entry throws(ScenarioError) in try solver.apply(entry) }
    section.take("premises") { entry throws(ScenarioError) in
      premises = try entry.says("none") ? nil : (premises ?? Premises()).changed(by: entry)
    }
    try section.finish()
  }
}

extension Entry {
  /// The levels of the objective.
  fileprivate func objective() throws(ScenarioError) -> [Scenario.Level] {
    let levels = try words(of: Scenario.Level.allCases)
    guard levels.first == .unmet else {
      throw error(
        "'objective' does not begin with 'unmet'", "write it first, such as [unmet, purchases]")
    }
    guard !levels.contains(.totalCost) || levels.count == 2 else {
      throw error(
        "'total_cost' stands beside levels that it replaces",
        "write [unmet, total_cost], or leave 'total_cost' out")
    }
    return levels
  }

  /// The pins of a list, with everything that is wrong with them.
  fileprivate func pins() throws(ScenarioError) -> [Scenario.Pin] {
    var pins: [Scenario.Pin] = []
    var problems: [ScenarioError.Problem] = []
    for entry in try list() {
      do { pins.append(try entry.pin()) } catch { problems += error.problems }
    }
    guard problems.isEmpty else { throw ScenarioError(problems) }
    return pins
  }
}

extension Scenario.Needs {
  /// A source of needs, by its word.
  enum Source: String, CaseIterable {
    case norms
    case table
  }

  fileprivate mutating func apply(_ entry: Entry) throws(ScenarioError) {
    var section = try Section(entry, keys: ["from", "norm_set", "coverage"])
    section.take("from") { entry throws(ScenarioError) in
      let sources = try entry.words(of: Source.allCases)
      guard !sources.isEmpty else {
        throw entry.error("'from' names no source of needs", "write [norms], [table] or both")
      }
      (fromNorms, fromTable) = (sources.contains(.norms), sources.contains(.table))
    }
    section.take("norm_set") { entry throws(ScenarioError) in normSet = try entry.text() }
    section.take("coverage") { entry throws(ScenarioError) in
      coverage = try entry.fraction(in: .zero...Fraction.one, excludingLower: true, example: "0.9")
    }
    try section.finish()
  }
}

extension Scenario.Reuse {
  private static let keys = [
    "conditions", "repair", "ownership", "maximum_distance_km", "worthwhile",
    "minimum_remaining_years",
  ]

  fileprivate mutating func apply(_ entry: Entry) throws(ScenarioError) {
    var section = try Section(entry, keys: Self.keys)
    section.take("conditions") { entry throws(ScenarioError) in
      conditions = try entry.set(of: Condition.allCases)
    }
    section.take("repair") { entry throws(ScenarioError) in
      repair = try entry.says("none") ? nil : (repair ?? Scenario.Repair()).changed(by: entry)
    }
    section.take("ownership") { entry throws(ScenarioError) in
      ownership = try entry.set(of: Ownership.allCases)
    }
    section.take("maximum_distance_km") { entry throws(ScenarioError) in
      maximumDistanceMetres = try entry.kilometresOrNone(example: "60")
    }
    section.take("worthwhile") { entry throws(ScenarioError) in
      isWorthwhileOnly = try entry.flag()
    }
    section.take("minimum_remaining_years") { entry throws(ScenarioError) in
      minimumRemainingYears = try entry.wholeOrNone(in: 0...100, example: "2").map { Int($0) }
    }
    try section.finish()
  }
}

extension Scenario.Repair {
  /// The rule after an entry has changed it; nil where nothing is repaired.
  fileprivate func changed(by entry: Entry) throws(ScenarioError) -> Self? {
    var (rule, section) = (self, try Section(entry, keys: ["from", "to", "limit"]))
    section.take("from") { entry throws(ScenarioError) in
      rule.from = try entry.set(of: Condition.allCases)
    }
    section.take("to") { entry throws(ScenarioError) in
      rule.to = try entry.word(of: Condition.allCases)
    }
    section.take("limit") { entry throws(ScenarioError) in
      rule.limit = try entry.fraction(in: .zero...Fraction.one, example: "0.30")
    }
    try section.finish()
    if let best = rule.from.max(), best >= rule.to {
      throw entry.error(
        "a repair from '\(best.rawValue)' to '\(rule.to.rawValue)' makes nothing better",
        "write a better condition behind 'to'")
    }
    return rule.from.isEmpty ? nil : rule
  }
}

extension Scenario.Moving {
  fileprivate mutating func apply(_ entry: Entry) throws(ScenarioError) {
    var section = try Section(entry, keys: ["per_item", "per_m3_km", "detour"])
    section.take("per_item") { entry throws(ScenarioError) in
      perItem = try entry.whole(in: 0...Int64.max, example: "20000")
    }
    section.take("per_m3_km") { entry throws(ScenarioError) in
      perCubicMetreKilometre = try entry.whole(in: 0...Int64.max, example: "3500")
    }
    section.take("detour") { entry throws(ScenarioError) in
      detour = try entry.fraction(in: Fraction.one...Fraction(10), example: "1.3")
    }
    try section.finish()
  }
}

extension Scenario.Limits {
  fileprivate mutating func apply(_ entry: Entry) throws(ScenarioError) {
    var section = try Section(entry, keys: ["purchases", "moving"])
    section.take("purchases") { entry throws(ScenarioError) in
      purchases = try entry.wholeOrNone(example: "300000000")
    }
    section.take("moving") { entry throws(ScenarioError) in
      moving = try entry.wholeOrNone(example: "300000000")
    }
    try section.finish()
  }
}

extension Scenario.Solver {
  fileprivate mutating func apply(_ entry: Entry) throws(ScenarioError) {
    var section = try Section(entry, keys: ["time_limit", "gap", "threads"])
    section.take("time_limit") { entry throws(ScenarioError) in
      timeLimitSeconds = try entry.secondsOrNone()
    }
    section.take("gap") { entry throws(ScenarioError) in
      gap = try entry.fraction(in: .zero...Fraction.one, example: "0.01")
    }
    section.take("threads") { entry throws(ScenarioError) in
      threads =
        entry.says("all") ? nil : Int(try entry.whole(in: 1...1_024, example: "all or 4"))
    }
    try section.finish()
  }
}
