// SPDX-License-Identifier: GPL-3.0-or-later

extension Entry {
  private static let keys = ["rule", "asset", "class", "unit", "office", "quantity", "to"]

  /// The pin that a group of keys states.
  func pin() throws(ScenarioError) -> Scenario.Pin {
    guard isGroup else {
      throw error("a pin is not a group of keys", "write it as {rule: stay, asset: TAG}")
    }
    var (pin, section) = (Scenario.Pin(rule: .stay), try Section(self, keys: Self.keys))
    section.take("rule") { entry throws(ScenarioError) in
      pin.rule = try entry.word(of: Scenario.Pin.Rule.allCases)
    }
    section.take("asset") { entry throws(ScenarioError) in pin.asset = try entry.text() }
    section.take("class") { entry throws(ScenarioError) in pin.assetClass = try entry.text() }
    section.take("unit") { entry throws(ScenarioError) in pin.unit = try entry.text() }
    section.take("office") { entry throws(ScenarioError) in pin.office = try entry.text() }
    section.take("quantity") { entry throws(ScenarioError) in
      pin.quantity = try entry.whole(in: 1...Int64.max, example: "5")
    }
    section.take("to") { entry throws(ScenarioError) in pin.to = try entry.text() }
    try section.finish()
    try checkKeys(of: section)
    try checkDestination(of: pin)
    return pin
  }

  private func checkKeys(of section: Section) throws(ScenarioError) {
    guard section.has("rule") else {
      throw error("a pin has no 'rule'", "add one of stay, go, forbid, reserve")
    }
    guard ["asset", "class", "unit", "office"].contains(where: section.has) else {
      throw error(
        "a pin names no assets", "add 'asset', or at least one of 'class', 'unit' and 'office'")
    }
  }

  private func checkDestination(of pin: Scenario.Pin) throws(ScenarioError) {
    switch (pin.rule, pin.to) {
    case (.go, nil), (.forbid, nil):
      throw error(
        "a pin of the rule '\(pin.rule.rawValue)' has no 'to'", "add the unit or office meant")
    case (.stay, _?), (.reserve, _?):
      throw error("a pin of the rule '\(pin.rule.rawValue)' has a 'to'", "remove it")
    default: break
    }
  }
}
