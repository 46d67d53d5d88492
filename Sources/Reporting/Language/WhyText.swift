// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Says in words why a team of a unit works where it does, or nowhere.
struct WhyText {
  /// The unit's id.
  let unit: String
  /// The scenario's, whose rules and limits the reasons speak of.
  let premises: Scenario.Premises
  let currency: String
  /// What people call an office.
  let office: (String) -> String
  /// What people call a team of the unit.
  let team: (String) -> String

  func term(_ placement: Plan.Premises.Placement) -> Term {
    switch placement.why {
    case .rule(let number): Term("rule", "why.rule", ["rule": rule(number)])
    case .best(let level, let amount, let other): best(level, amount, other)
    case .tie(let other): Term("tie", "why.tie", ["office": office(other)])
    case .tooLarge(let area, let seats): Self.tooLarge(area, seats)
    case .noRoom(let area) where area >= placement.area: Term("no_room", "why.no_seats")
    case .noRoom(let area):
      Term("no_room", "why.no_room", ["area": Message.squareMetres(area)])
    case .heldOut(let numbers): Term("held_out", heldOut(by: numbers))
    case .onlyOffice: Term("only_office", "why.only_office")
    case .noOther: Term("no_other", "why.no_other")
    case .noPublicAccess: Term("no_public_access", "why.no_public_access")
    case .noStepFreeAccess: Term("no_step_free_access", "why.no_step_free_access")
    case .noOffice: Term("no_office", "why.no_office")
    }
  }

  /// A rule's number, its word, its teams, and the office that it names.
  private func rule(_ number: Int) -> String {
    guard number >= 1, number <= premises.rules.count else { return "\(number)" }
    let rule = premises.rules[number - 1]
    var names = rule.teams.map(team)
    if case .fixed(_, let place) = rule.kind { names.append(office(place)) }
    return "\(number) (\(rule.word): \(NameList(names).text()))"
  }

  private func best(
    _ level: Scenario.Premises.Level, _ amount: Int64, _ other: String
  ) -> Term {
    let better = level.kind.amount(amount, currency: currency)?.said ?? .number(amount)
    return Term(
      "best", "why.best",
      ["office": office(other), "amount": better, "level": Term(level).message])
  }

  private static func tooLarge(_ area: Int64, _ seats: Int64?) -> Term {
    let area = Message.squareMetres(area)
    return Term(
      "too_large", "why.too_large", ["area": area, "seats": seats.map { "\($0)" } ?? "–"])
  }

  private func heldOut(by numbers: [Int]) -> Message {
    switch numbers.count {
    case 0: limit
    case 1: Message("why.held_out_by_rule", ["rule": rule(numbers[0])])
    default: Message("why.held_out_by_rules", ["rules": numbers.map(rule)])
    }
  }

  /// The limits that the scenario sets for the unit.
  private var limit: Message {
    let isCounted = premises.keep.contains { $0.unit == nil || $0.unit == unit }
    return switch (isCounted, premises.counterDistanceMetres != nil) {
    case (true, false): Message("why.held_out_by_count")
    case (false, true): Message("why.held_out_by_distance")
    case (true, true), (false, false): Message("why.held_out_by_count_or_distance")
    }
  }
}
