// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Says in words, with numbers, which conditions cannot hold together.
struct ConflictText {
  private let conflict: Plan.Premises.Conflict
  private let premises: Scenario.Premises
  private let names: ConflictNames

  /// - Parameters:
  ///   - premises: the scenario's, whose rules the conflict speaks of.
  ///   - directory: the names of units, offices and teams; nil to call them by their ids.
  init(
    _ conflict: Plan.Premises.Conflict, _ premises: Scenario.Premises, _ directory: Directory?
  ) {
    (self.conflict, self.premises) = (conflict, premises)
    names = ConflictNames(conflict.parties, directory)
  }

  /// That the conditions cannot hold, and which these are; without a full stop.
  var message: Message {
    switch conflict.conditions.count {
    case 0: text
    case 1: Message("conflict.cannot_hold", ["condition": text])
    default: Message("conflict.cannot_hold_together", ["conditions": text])
    }
  }

  /// The conditions in one sentence without a full stop.
  var text: Message {
    conflict.isIrreducible ? sentence : Message("conflict.perhaps_fewer", ["conditions": sentence])
  }

  /// The conditions one by one.
  var clauses: [Message] { conflict.conditions.map(clause) }

  private var sentence: Message {
    conflict.conditions.isEmpty
      ? Message("conflict.no_office", ["teams": names.everybody])
      : Message(saying: .clauses(clauses.map(\.said)))
  }

  private func clause(_ condition: Plan.Premises.Condition) -> Message {
    switch condition {
    case .rule(let number): rule(number)
    case .access(let party, let needs, let offices): access(party, needs, offices)
    case .closing(let office): closing(office, condition)
    case .counters(let unit, let farthest): counters(unit, farthest)
    case .keep(let unit): keep(unit)
    case .area(let area): capacity(area, condition) { .squareMetres($0) }
    case .seats(let seats): capacity(seats, condition) { .seats($0) }
    }
  }

  /// Whether a single condition cannot hold whatever the others are, so that it says why itself.
  private var isAlone: Bool { conflict.conditions.count == 1 && conflict.isIrreducible }
}

extension ConflictText {
  private func rule(_ number: Int) -> Message {
    guard number >= 1, number <= premises.rules.count else {
      return Message("conflict.rule", ["number": number])
    }
    let rule = premises.rules[number - 1]
    let teams = names.teams(of: rule)
    return switch rule.kind {
    case .together: Message("conflict.together", ["teams": teams])
    case .apart where isAlone: Message("conflict.apart_too_few_offices", ["teams": teams])
    case .apart: Message("conflict.apart", ["teams": teams])
    case .near: Message("conflict.near", ["teams": teams])
    case .fixed(_, let office): fixed(teams, names.office(office))
    }
  }

  private func fixed(_ teams: Message.Value, _ office: String) -> Message {
    guard isAlone, let unit = conflict.parties.first?.unit else {
      return Message("conflict.fixed", ["teams": teams, "office": office])
    }
    return Message(
      "conflict.fixed_where_it_may_not",
      ["teams": teams, "office": office, "unit": names.unit(unit)])
  }

  private func access(
    _ party: Plan.Premises.Party, _ needs: [Plan.Premises.Access], _ offices: Int64
  ) -> Message {
    let team = names.team(party)
    let needs = Message.Value.names(needs.map { Term($0).message.said })
    guard offices <= 0 else {
      return Message(
        "conflict.access_offices", ["team": team, "access": needs, "count": offices])
    }
    return conflict.conditions.contains(where: \.isClosing)
      ? Message("conflict.access_no_open_office", ["team": team, "access": needs])
      : Message("conflict.access_no_office", ["team": team, "access": needs])
  }

  /// A closed office, and who has no place, where the conditions only say which offices are closed.
  private func closing(_ office: String, _ condition: Plan.Premises.Condition) -> Message {
    let day = premises.closing.first { $0.office == office }?.day.description ?? ""
    guard condition == conflict.conditions.last, !conflict.parties.isEmpty,
      conflict.conditions.allSatisfy(\.isClosing)
    else {
      return Message("conflict.closing", ["office": names.office(office), "day": day])
    }
    return Message(
      "conflict.closing_none_left",
      ["office": names.office(office), "day": day, "teams": names.everybody])
  }

  /// How far the citizens who have farthest are from a counter.
  private func counters(
    _ unit: String, _ farthest: Plan.Premises.FarthestCitizens?
  ) -> Message {
    let distance = premises.counterDistanceMetres ?? 0
    let need = Message(
      "conflict.counters",
      ["unit": names.unit(unit), "distance": Message.kilometres(exact: distance)])
    guard let farthest else { return need }
    guard let nearest = farthest.nearest else {
      return Message("conflict.counters_no_office", ["counters": need])
    }
    let way = Message(
      "conflict.counters_farthest",
      [
        "counters": need, "unit": names.unit(farthest.oldUnit),
        "way": Message.kilometres(exact: nearest.metres), "office": names.office(nearest.office),
      ])
    // Every counter would be near enough: teams are missing.
    return isAlone && nearest.metres <= distance
      ? Message("conflict.counters_too_few_teams", ["counters": way]) : way
  }

  private func keep(_ unit: String) -> Message {
    let keep = premises.keep.first { $0.unit == unit } ?? premises.keep.first { $0.unit == nil }
    let count = Message.Value.number(Int64(keep?.count ?? 0))
    guard keep?.kind == .exactly else {
      return Message("conflict.keep_at_most", ["unit": names.unit(unit), "count": count])
    }
    return isAlone
      ? Message("conflict.keep_too_many", ["unit": names.unit(unit), "count": count])
      : Message("conflict.keep_exactly", ["unit": names.unit(unit), "count": count])
  }
}

extension ConflictText {
  /// What the teams need against what offices have, and that no division fits where only that is so.
  private func capacity(
    _ capacity: Plan.Premises.Capacity, _ condition: Plan.Premises.Condition,
    _ amount: (Int64) -> Message
  ) -> Message {
    let teams = names.everybody
    let needed = amount(capacity.needed)
    let need =
      names.count == 1
      ? Message("conflict.needs", ["teams": teams, "amount": needed])
      : Message("conflict.need", ["teams": teams, "amount": needed])
    let offices = offices(capacity, amount)
    return isPacking && condition == conflict.conditions.last
      ? Message("conflict.capacity_no_division", ["need": need, "offices": offices])
      : Message("conflict.capacity", ["need": need, "offices": offices])
  }

  /// The largest of the offices and all of them; beside access, of those that give all of it.
  private func offices(
    _ capacity: Plan.Premises.Capacity, _ amount: (Int64) -> Message
  ) -> Message {
    let kind = conflict.conditions.contains(where: \.isAccess) ? "suitable" : "open"
    let largest = amount(capacity.largest)
    return switch capacity.offices {
    case 0: Message("conflict.no_office_\(kind)")
    case 1: Message("conflict.only_office_\(kind)", ["largest": largest])
    default:
      Message(
        "conflict.offices_\(kind)",
        ["largest": largest, "count": capacity.offices, "total": amount(capacity.total)])
    }
  }

  /// Whether the offices are large enough together, and only no division of the teams among them fits.
  private var isPacking: Bool {
    conflict.parties.count > 1
      && conflict.conditions.allSatisfy { $0.capacity.map { $0.needed <= $0.total } ?? false }
  }
}
