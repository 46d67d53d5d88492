// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
internal import Inventory
internal import Words

extension BudgetDivision: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ division: Self?) throws(Form.Failure) {
    let version = try coder("reallot_budget", division.map { _ in Self.version })
    try coder.require(version == Self.version, Message("error.country.budget-version"))
    self.init(try coder("scenarios", division?.scenarios, .lines))
  }
}

extension BudgetDivision.ScenarioPart: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ part: Self?) throws(Form.Failure) {
    self.init(
      scenario: try coder("scenario", part?.scenario), budget: try coder("budget", part?.budget),
      price: try coder("price", part?.price), parts: try coder("parts", part?.parts, .elements))
    let sum = parts.reduce(Int128(0)) { $0 + Int128($1.limit) }
    try coder.require(
      parts.allSatisfy { $0.limit >= 0 } && sum <= Int128(budget),
      Message("error.country.budget-parts", ["sum": "\(sum)", "budget": budget]))
  }
}

extension BudgetDivision.Part: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ part: Self?) throws(Form.Failure) {
    self.init(
      inventory: try coder("inventory", part?.inventory), limit: try coder("limit", part?.limit))
  }
}

extension BudgetDivision.Price: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ price: Self?) throws(Form.Failure) {
    self.init(
      scale: try coder("scale", price?.scale),
      multiplier: try coder("multiplier", price?.multiplier))
    try coder.require(
      (1...1 << 40).contains(scale) && (0...1 << 40).contains(multiplier),
      Message("error.country.budget-price"))
  }
}
