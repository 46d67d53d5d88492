// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
internal import Words

extension Scenario {
  /// Which conditions may be repaired, to which, and at what cost.
  public struct Repair: Hashable, Sendable {
    /// The conditions that may be repaired.
    public var from: [Condition] = [.poor]
    /// The condition after repair.
    public var to: Condition = .fair
    /// The highest share of the reference price that a repair may cost.
    public var limit = Fraction(3, over: 10) ?? .zero

    /// The default: poor to fair, for at most 30 % of the reference price.
    public init() {}
  }
}

extension Scenario.Repair: KeyGroup {
  static let standard = Self()

  static let keys: [Key<Self>] = [
    Key("from", \.from, .set(), "the conditions that may be repaired; `[]` for no repair"),
    Key("to", \.to, .word, "the condition after repair, better than each of `from`"),
    Key(
      "limit", \.limit, .fraction(in: .zero...Fraction.one, example: "0.30"),
      "the highest share of the reference price that a repair may cost, from 0 to 1"),
  ]

  var refusal: Refusal? {
    guard let best = from.max(), best >= to else { return nil }
    return Refusal(
      Message("error.scenario.repair", ["from": best.rawValue, "to": to.rawValue]),
      Message("error.scenario.remedy.better-condition"))
  }

  func accepted(at entry: Entry) throws(ScenarioError) -> Self? {
    if let refusal { throw entry.error(refusal.message, refusal.remedy) }
    return from.isEmpty ? nil : self
  }
}
