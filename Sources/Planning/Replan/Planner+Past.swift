// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

extension Planner {
  /// The plan from which a scenario goes on, with what is known of it.
  public struct Past: Sendable {
    fileprivate let former: Plan.Former
    fileprivate let facts: Plan.Facts

    /// A plan with what is known of its lines.
    public init(_ former: Plan.Former, _ facts: Plan.Facts) {
      (self.former, self.facts) = (former, facts)
    }

    /// What is known and a register contradicts; nothing where it is that of the plan before.
    public func drifts(on inventory: Inventory) -> [Drift] {
      History(former, facts, Scenario.Replan(from: former.digest), inventory).drifts
    }
  }

  /// What the plan before meant items for, and the facts that tell it.
  struct Known: Sendable {
    let history: History
    let facts: Plan.Facts
  }

  /// What is known of the plan before; nil where a scenario goes on from none.
  func known(_ past: Past?, _ scenario: Scenario, _ inventory: Inventory) -> Known? {
    guard let past, let rules = scenario.replan else { return nil }
    return Known(
      history: History(past.former, past.facts, rules, inventory), facts: past.facts)
  }
}
