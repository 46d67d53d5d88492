// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The rules of a scenario's premises, checked against the names of an inventory.
struct RuleBook: Sendable {
  let premises: Scenario.Premises
  private let unitIDs: [String]

  /// - Throws: `PlanningError.premisesNameNothing`, where a rule names what does not exist.
  init(_ premises: Scenario.Premises, in inventory: Inventory) throws(PlanningError) {
    self.premises = premises
    unitIDs = inventory.units.map(\.id)
    let names = Names(inventory)
    for keep in premises.keep {
      try names.check(unit: keep.unit, "keep")
      try names.check(people: keep.unit, "keep")
    }
    for closing in premises.closing { try names.check(office: closing.office, "closing") }
    for (index, rule) in premises.rules.enumerated() {
      let key = "rules[\(index + 1)]"
      try names.check(unit: rule.unit, key)
      for team in rule.teams { try names.check(team: team, of: rule.unit, key) }
      if case .fixed(_, let office) = rule.kind { try names.check(office: office, key) }
    }
  }

  /// How many offices a unit keeps; nil for any number.
  func keep(of unit: Position<Inventory.Unit>) -> Scenario.Premises.Keep? {
    let id = unitIDs[Int(unit.index)]
    return premises.keep.first { $0.unit == id } ?? premises.keep.first { $0.unit == nil }
  }

  /// Whether a rule speaks of a party.
  func binds(_ rule: Int, _ party: Party) -> Bool {
    let rule = premises.rules[rule]
    let isUnit = rule.unit.map { $0 == unitIDs[Int(party.unit.index)] } ?? true
    return isUnit && rule.teams.contains(party.team)
  }
}

/// What rules may name.
private struct Names {
  private let units: [String]
  private let offices: [String]
  private var teams: [String: Set<String>] = [:]

  init(_ inventory: Inventory) {
    (units, offices) = (inventory.units.map(\.id), inventory.offices.map(\.id))
    for post in inventory.posts where post.headcount > 0 {
      teams[inventory.units[post.unit].id, default: []].insert(post.team ?? post.id)
    }
  }

  func check(unit: String?, _ key: String) throws(PlanningError) {
    guard let unit else { return }
    try check(unit, .unit(unit), among: units, key)
  }

  /// An old unit, which has no posts, keeps no offices.
  func check(people unit: String?, _ key: String) throws(PlanningError) {
    guard let unit else { return }
    try check(unit, .unitWithPosts(unit), among: teams.keys.sorted(), key)
  }

  func check(office: String, _ key: String) throws(PlanningError) {
    try check(office, .office(office), among: offices, key)
  }

  func check(team: String, of unit: String?, _ key: String) throws(PlanningError) {
    if let unit {
      try check(team, .teamOfUnit(team, unit: unit), among: (teams[unit] ?? []).sorted(), key)
    } else {
      try check(team, .team(team), among: Set(teams.values.joined()).sorted(), key)
    }
  }

  private func check(
    _ value: String, _ named: PlanningError.Named, among known: [String], _ key: String
  ) throws(PlanningError) {
    guard !known.contains(value) else { return }
    throw .premisesNameNothing(
      key: key, named, nearest: NearestWord.nearest(to: value, in: known))
  }
}
