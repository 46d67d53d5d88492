// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
package import Words

extension Plan {
  /// A baseline that keeps the scenario's budgets, so that it may leave needs unmet.
  public struct BudgetedBaseline: Hashable, Sendable {
    /// What it does, with its proof.
    public var baseline: Baseline
    /// What its certificate proves that none is below, where the earlier levels are kept, by level; 0
    /// where it proves nothing.
    public var bounds: [Int64]

    /// A baseline with the bounds of its levels.
    public init(_ baseline: Baseline, bounds: [Int64]) {
      (self.baseline, self.bounds) = (baseline, bounds)
    }
  }

  /// The baselines with their names in messages.
  package var baselines: [(name: Message, baseline: Baseline)] {
    [(Message(verbatim: "B1"), stayOnly), (Message(verbatim: "B2"), inherited)]
      + (inheritedWithinBudget.map { [(Message("error.verify.name.within-budget"), $0.baseline)] }
        ?? [])
  }

  /// The digest of what the baselines decide: levels, moving and repair, flows, purchases and what is
  /// left unmet, as JSON.
  public var baselinesDigest: Digest {
    var json = JSONText()
    json.object { json in
      json.member("stay_only") { Self.write(stayOnly, to: &$0) }
      json.member("inherited") { Self.write(inherited, to: &$0) }
      if let budgeted = inheritedWithinBudget {
        json.member("inherited_within_budget") { Self.write(budgeted.baseline, to: &$0) }
      }
    }
    return Digest(of: json.bytes)
  }
}

extension Plan {
  private static func write(_ baseline: Baseline, to json: inout JSONText) {
    json.object { json in
      json.member("levels") { $0.numbers(baseline.levels) }
      json.member("moving_and_repair", baseline.movingAndRepair)
      json.member("flows") { json in
        json.array { json in
          for flow in baseline.flows {
            json.numbers([Int64(flow.lot.index), Int64(flow.need.index), flow.count])
          }
        }
      }
      json.member("purchased") { $0.numbers(baseline.solution.purchased) }
      json.member("unmet") { $0.numbers(baseline.solution.unmet) }
    }
  }
}
