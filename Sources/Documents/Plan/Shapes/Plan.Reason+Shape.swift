// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan.Reason: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ reason: Self?) throws(Form.Failure) {
    let facts = reason?.facts
    switch try coder("code", facts?.code) {
    case .pins: self = .pins(try Plan.StrandedItems(membersOf: &coder, facts?.stranded))
    case .movingBudget:
      self = .movingBudget(
        needed: try coder("needed", facts?.needed), limit: try coder("limit", facts?.limit))
    }
  }

  /// A reason by its code in the plan file.
  private enum Code: String, Word {
    case pins
    case movingBudget = "moving_budget"
  }

  /// What a reason says, whichever it is.
  private struct Facts {
    let code: Code
    var stranded: Plan.StrandedItems?
    var needed: Int64?
    var limit: Int64?
  }

  private var facts: Facts {
    switch self {
    case .pins(let stranded): Facts(code: .pins, stranded: stranded)
    case .movingBudget(let needed, let limit):
      Facts(code: .movingBudget, needed: needed, limit: limit)
    }
  }
}

extension Plan.StrandedItems {
  fileprivate init<Form: Coder>(
    membersOf coder: inout Form, _ stranded: Self?
  ) throws(Form.Failure) {
    pins = try coder.pins("pins", stranded?.pins)
    assetClass = try coder("class", stranded?.assetClass)
    office = try coder("office", stranded?.office)
    items = try coder("items", stranded?.items)
    bound = try coder("bound", stranded?.bound)
  }
}
