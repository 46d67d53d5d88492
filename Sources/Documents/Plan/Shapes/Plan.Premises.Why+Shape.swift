// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan.Premises.Why: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ why: Self?) throws(Form.Failure) {
    let facts = why?.facts
    switch try coder("word", facts?.word) {
    case .rule: self = .rule(try coder("rule", facts?.rules.first))
    case .onlyOffice: self = .onlyOffice
    case .best:
      self = .best(
        try coder("level", facts?.level), by: try coder("by", facts?.amount),
        thanOffice: try coder("than_office", facts?.office))
    case .tie: self = .tie(withOffice: try coder("with_office", facts?.office))
    case .noOther: self = .noOther
    case .noPublicAccess: self = .noPublicAccess
    case .noStepFreeAccess: self = .noStepFreeAccess
    case .tooLarge:
      self = .tooLarge(
        area: try coder("area_cm2", facts?.amount),
        seats: try coder.optional("seats", facts?.seats))
    case .noRoom: self = .noRoom(area: try coder("area_cm2", facts?.amount))
    case .heldOut: self = .heldOut(rules: try coder("rules", facts?.rules))
    case .noOffice: self = .noOffice
    }
  }

  /// A reason by its word in the plan file.
  private enum Name: String, Word {
    case rule
    case onlyOffice = "only_office"
    case best
    case tie
    case noOther = "no_other"
    case noPublicAccess = "no_public_access"
    case noStepFreeAccess = "no_step_free_access"
    case tooLarge = "too_large"
    case noRoom = "no_room"
    case heldOut = "held_out"
    case noOffice = "no_office"
  }

  /// What a reason says, whichever it is.
  private struct Facts {
    let word: Name
    var rules: [Int] = []
    var level: Scenario.Premises.Level?
    var amount: Int64?
    var seats: Int64?
    var office: String?
  }

  private var facts: Facts {
    switch self {
    case .rule(let rule): Facts(word: .rule, rules: [rule])
    case .onlyOffice: Facts(word: .onlyOffice)
    case .best(let level, let amount, let office):
      Facts(word: .best, level: level, amount: amount, office: office)
    case .tie(let office): Facts(word: .tie, office: office)
    case .noOther: Facts(word: .noOther)
    case .noPublicAccess: Facts(word: .noPublicAccess)
    case .noStepFreeAccess: Facts(word: .noStepFreeAccess)
    case .tooLarge(let area, let seats): Facts(word: .tooLarge, amount: area, seats: seats)
    case .noRoom(let area): Facts(word: .noRoom, amount: area)
    case .heldOut(let rules): Facts(word: .heldOut, rules: rules)
    case .noOffice: Facts(word: .noOffice)
    }
  }
}
