// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Yams

extension Scenario.Premises {
  private static let keys = [
    "norm_set", "coverage", "offices", "keep", "counter_distance_km", "rules", "closing",
    "objective",
  ]

  /// The choice of workplaces after an entry has changed it.
  func changed(by entry: Entry) throws(ScenarioError) -> Self {
    guard entry.isGroup else {
      throw entry.error(
        "'premises' is not a group of keys",
        "use the keys \(Self.keys.joined(separator: ", ")), or {} for the defaults, or none")
    }
    var (premises, section) = (self, try Section(entry, keys: Self.keys))
    section.take("norm_set") { entry throws(ScenarioError) in
      premises.normSet = try entry.text()
    }
    section.take("coverage") { entry throws(ScenarioError) in
      premises.coverage = try entry.fraction(
        in: .zero...Fraction.one, excludingLower: true, example: "0.6")
    }
    section.take("offices") { entry throws(ScenarioError) in
      premises.offices = try entry.word(of: Offices.allCases)
    }
    section.take("keep") { entry throws(ScenarioError) in premises.keep = try entry.keeps() }
    section.take("counter_distance_km") { entry throws(ScenarioError) in
      premises.counterDistanceMetres = try entry.kilometresOrNone(example: "10")
    }
    section.take("rules") { entry throws(ScenarioError) in premises.rules = try entry.rules() }
    section.take("closing") { entry throws(ScenarioError) in
      premises.closing = try entry.closings()
    }
    section.take("objective") { entry throws(ScenarioError) in
      premises.objective = try entry.premisesObjective()
    }
    try section.finish()
    return premises
  }
}

extension Entry {
  fileprivate func premisesObjective() throws(ScenarioError) -> [Scenario.Premises.Level] {
    let levels = try words(of: Scenario.Premises.Level.allCases)
    guard levels.first == .unplaced else {
      throw error(
        "'objective' does not begin with 'unplaced'", "write it first, such as [unplaced, space]")
    }
    return levels
  }

  /// One number of offices for all, or a list that also has numbers for single units.
  fileprivate func keeps() throws(ScenarioError) -> [Scenario.Premises.Keep] {
    guard !says("none") else { return [] }
    guard !isGroup else { return [try keep()] }
    guard node.scalar == nil else { throw error(not: "a group of keys", example: "{at_most: 3}") }
    var keeps: [Scenario.Premises.Keep] = []
    for entry in try list() {
      let keep = try entry.keep()
      guard !keeps.contains(where: { $0.unit == keep.unit }) else {
        throw entry.error(
          "'keep' has two numbers for \(keep.unit.map { "unit '\($0)'" } ?? "all units")",
          "remove one of them")
      }
      keeps.append(keep)
    }
    return keeps
  }

  private func keep() throws(ScenarioError) -> Scenario.Premises.Keep {
    var keep = Scenario.Premises.Keep(kind: .atMost, count: 1)
    var section = try Section(self, keys: ["unit", "at_most", "exactly"])
    section.take("unit") { entry throws(ScenarioError) in keep.unit = try entry.text() }
    for kind in Scenario.Premises.Keep.Kind.allCases {
      section.take(kind.rawValue) { entry throws(ScenarioError) in
        (keep.kind, keep.count) = (kind, Int(try entry.whole(in: 1...10_000, example: "3")))
      }
    }
    try section.finish()
    guard section.has("at_most") != section.has("exactly") else {
      throw error("'keep' needs one of 'at_most' and 'exactly'", "write it as {at_most: 3}")
    }
    return keep
  }

  /// The rules of a list, with everything that is wrong with them.
  fileprivate func rules() throws(ScenarioError) -> [Scenario.Premises.Rule] {
    var rules: [Scenario.Premises.Rule] = []
    var problems: [ScenarioError.Problem] = []
    for entry in try list() {
      do { rules.append(try entry.rule()) } catch { problems += error.problems }
    }
    guard problems.isEmpty else { throw ScenarioError(problems) }
    return rules
  }

  /// Offices and the days on which they close.
  fileprivate func closings() throws(ScenarioError) -> [Scenario.Premises.Closing] {
    guard let mapping = node.mapping else {
      throw error("'closing' is not a group of keys", "write it as {OFFICE: 2025-06-30}")
    }
    var closings: [Scenario.Premises.Closing] = []
    for (key, value) in mapping {
      let office = try Entry(key: "closing", node: key, file: file, line: key.mark?.line).text()
      let entry = Entry(key: office, node: value, file: file, line: key.mark?.line)
      closings.append(Scenario.Premises.Closing(office: office, day: try entry.date()))
    }
    return closings.sorted { $0.office.utf8.lexicographicallyPrecedes($1.office.utf8) }
  }
}
