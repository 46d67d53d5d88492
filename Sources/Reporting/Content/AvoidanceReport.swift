// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
public import Inventory

/// What a plan avoids buying, against three baselines, claimed against B2.
public struct AvoidanceReport: Sendable {
  /// A counterfactual.
  public enum Baseline: CaseIterable, Hashable, Sendable {
    /// Every need is bought new.
    case everythingNew
    /// Each unit keeps what already stands at its workplaces.
    case stayOnly
    /// Each unit uses what it inherits.
    case inherited
  }

  /// The amounts against one baseline, in minor units of the plan's currency.
  public struct Total: Hashable, Sendable {
    /// The baseline.
    public var baseline: Baseline
    /// What the baseline buys.
    public var baselinePurchases: Money
    /// What the plan buys.
    public var planPurchases: Money
    /// What the plan leaves unmet, at the needs' prices.
    public var planUnmet: Money
    /// Moving and repair of the baseline.
    public var baselineMoving: Money
    /// Moving and repair of the plan.
    public var planMoving: Money

    /// Avoided purchases, with their sign.
    public var avoided: Money { baselinePurchases - planPurchases - planUnmet }
    /// What moving and repair cost more than in the baseline.
    public var extraCost: Money { planMoving - baselineMoving }
    /// Avoided purchases less the extra moving and repair.
    public var net: Money { avoided - extraCost }
  }

  let content: PlanContent
  let deductions: Deductions
  /// The totals against B0, B1 and B2.
  public let totals: [Total]
  /// Amounts per unit against B2, in the order of the units' ids; givers appear too.
  public let units: [AvoidanceLine]
  /// Amounts per class against B2, in the order of the classes' ids.
  public let classes: [AvoidanceLine]
  /// The items received from other units.
  public let evidence: [MoveLine]

  /// The avoidance of a plan.
  public init(_ content: PlanContent) {
    self.content = content
    totals = Baseline.allCases.map { Self.total($0, content.plan) }
    units = AvoidanceLine.units(content)
    classes = AvoidanceLine.classes(content)
    evidence = MoveLine.all(content).filter { $0.assignment.kind == .transfer }
    deductions = content.deductions(of: evidence)
  }

  /// The total against B2, which is claimed.
  public var claimed: Total { totals[totals.count - 1] }

  private static func total(_ baseline: Baseline, _ plan: Plan) -> Total {
    Total(
      baseline: baseline, baselinePurchases: value(purchases(baseline, plan), plan),
      planPurchases: value(plan.solution.purchased, plan),
      planUnmet: value(plan.solution.unmet, plan), baselineMoving: moving(baseline, plan),
      planMoving: plan.assignments.reduce(0) {
        $0 + ($1.cost.moving + $1.cost.repair) * $1.items.count
      })
  }

  /// What so many items of each need cost at its price.
  static func value(_ counts: [Int64], _ plan: Plan) -> Money {
    zip(counts, plan.needs).reduce(0) { $0 + $1.0 * $1.1.price }
  }

  private static func purchases(_ baseline: Baseline, _ plan: Plan) -> [Int64] {
    switch baseline {
    case .everythingNew: plan.needs.map(\.quantity)
    case .stayOnly: plan.stayOnly.solution.purchased
    case .inherited: plan.inherited.solution.purchased
    }
  }

  private static func moving(_ baseline: Baseline, _ plan: Plan) -> Money {
    switch baseline {
    case .everythingNew: 0
    case .stayOnly: plan.stayOnly.movingAndRepair
    case .inherited: plan.inherited.movingAndRepair
    }
  }
}
