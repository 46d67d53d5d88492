// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan.Premises.Conflict: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ conflict: Self?) throws(Form.Failure) {
    parties = try coder("parties", conflict?.parties)
    conditions = try coder("conditions", conflict?.conditions)
    isIrreducible = try coder("irreducible", conflict?.isIrreducible)
  }
}

extension Plan.Premises.Party: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ party: Self?) throws(Form.Failure) {
    unit = try coder("unit", party?.unit)
    team = try coder("team", party?.team)
    part = try coder.optional("part", party?.part)
  }
}

extension Plan.Premises.FarthestCitizens: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ farthest: Self?) throws(Form.Failure) {
    oldUnit = try coder("old_unit", farthest?.oldUnit)
    nearest = try coder.optional("nearest", farthest?.nearest)
  }
}

extension Plan.Premises.NearestCounter: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ nearest: Self?) throws(Form.Failure) {
    office = try coder("office", nearest?.office)
    metres = try coder("metres", nearest?.metres)
  }
}

extension Plan.Premises.Capacity {
  fileprivate init<Form: Coder>(
    membersOf coder: inout Form, _ capacity: Self?
  ) throws(Form.Failure) {
    needed = try coder("needed", capacity?.needed)
    largest = try coder("largest", capacity?.largest)
    total = try coder("total", capacity?.total)
    offices = try coder("offices", capacity?.offices)
  }
}

extension Plan.Premises.Condition: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ condition: Self?) throws(Form.Failure) {
    let facts = condition?.facts
    switch try coder("word", facts?.word) {
    case .rule: self = .rule(try coder("rule", facts?.rule))
    case .access:
      self = .access(
        try coder("party", facts?.party), try coder("needs", facts?.needs),
        offices: try coder("offices", facts?.offices))
    case .closing: self = .closing(office: try coder("office", facts?.name))
    case .counters:
      self = .counters(
        unit: try coder("unit", facts?.name), try coder.optional("farthest", facts?.farthest))
    case .keep: self = .keep(unit: try coder("unit", facts?.name))
    case .area: self = .area(try Plan.Premises.Capacity(membersOf: &coder, facts?.capacity))
    case .seats: self = .seats(try Plan.Premises.Capacity(membersOf: &coder, facts?.capacity))
    }
  }

  /// A condition by its word in the plan file.
  private enum Name: String, Word {
    case rule
    case access
    case closing
    case counters
    case keep
    case area
    case seats
  }

  /// What a condition says, whichever it is.
  private struct Facts {
    let word: Name
    var rule: Int?
    var party: Plan.Premises.Party?
    var needs: [Plan.Premises.Access]?
    var offices: Int64?
    /// The office or the unit.
    var name: String?
    var farthest: Plan.Premises.FarthestCitizens?
    var capacity: Plan.Premises.Capacity?
  }

  private var facts: Facts {
    switch self {
    case .rule(let rule): Facts(word: .rule, rule: rule)
    case .access(let party, let needs, let offices):
      Facts(word: .access, party: party, needs: needs, offices: offices)
    case .closing(let office): Facts(word: .closing, name: office)
    case .counters(let unit, let farthest):
      Facts(word: .counters, name: unit, farthest: farthest)
    case .keep(let unit): Facts(word: .keep, name: unit)
    case .area(let capacity): Facts(word: .area, capacity: capacity)
    case .seats(let capacity): Facts(word: .seats, capacity: capacity)
    }
  }
}

extension Plan.Premises.Access: Word {}
