// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
public import Inventory

/// What is claimed against B2, in money: of two ways of counting the lower one.
extension AvoidanceReport {
  /// Received items past their useful life without an inspection that counts, at the prices of their
  /// needs.
  public var pastLife: Money { deductions.pastLife }
  /// Received items of unknown age, at the prices of their needs.
  public var unknownAge: Money { deductions.unknownAge }

  /// What was found of B2 beyond what its certificate proves: purchases above their bound, and all its
  /// moving and repair; 0 where B2 is proven best, nil where nothing is proven.
  public var notProven: Money? {
    let (plan, baseline) = (content.plan, content.plan.inherited)
    guard !isBaselineProven else { return 0 }
    return baseline.leastPurchases(by: plan.bounds(of: baseline), in: plan).map {
      claimed.baselinePurchases - $0 + claimed.baselineMoving
    }
  }

  /// Whether a certificate proves that B2 buys no more than it must.
  var isBaselineProven: Bool { content.plan.isProven(content.plan.inherited) }

  /// Net against B2 without items past their useful life or of unknown age, the others at full price, and
  /// without what is not proven; nil where nobody knows what B2 would buy at least.
  public var fullClaim: Money? {
    notProven.map { claimed.net - pastLife - unknownAge - $0 }
  }

  /// What all reused items serve more than in B2, each by the years that it has left within the horizon.
  public var servedGross: Money { content.servedGross }

  /// What is served less the extra moving and repair and what is not proven; years served count what is
  /// past its life as 0.
  public var servedClaim: Money? { notProven.map { servedGross - claimed.extraCost - $0 } }

  /// The lower claim, for all that is planned; nil where nobody knows what B2 would buy at least.
  public var plannedClaim: Money? {
    guard let fullClaim, let servedClaim else { return nil }
    return min(fullClaim, servedClaim)
  }

  /// What is headlined: the lower claim, of what is accepted as soon as anything is known of the hand-over;
  /// nil where nobody knows what B2 would buy at least.
  public var headline: Money? {
    guard !content.receipts.isEmpty else { return plannedClaim }
    return claim(of: .accepted).map { max(0, $0) }
  }

  /// What the headline is: which of the claims is the lower one, or what is accepted.
  var headlineTerm: Term {
    guard content.receipts.isEmpty else { return .headlineAccepted }
    guard let fullClaim, let servedClaim else { return .headline }
    return servedClaim < fullClaim ? .headlineServed : .headlineFull
  }

  var claimTable: Table {
    let full: [(Term, Money?)] = [
      (.gross, claimed.avoided), (.extraCost, -claimed.extraCost), (.net, claimed.net),
      (.pastLife, -pastLife), (.unknownAge, -unknownAge),
    ]
    let served: [(Term, Money?)] = [
      (.servedGross, servedGross), (.servedExtraCost, -claimed.extraCost),
    ]
    let lines =
      full + open(.notProven) + [(.fullClaim, fullClaim)] + served + open(.servedNotProven)
      + [(.servedClaim, servedClaim), (headlineTerm, headline), (.cash, 0)]
    return Table(
      .claim, [Table.Column(.item), Table.Column(.amount, .money)],
      rows: lines.map { [.term($0), $1.map { Table.Cell.number($0) } ?? .term(.unproven)] })
  }

  /// The line of what is not proven, where B2 was stopped.
  private func open(_ term: Term) -> [(Term, Money?)] {
    isBaselineProven ? [] : [(term, notProven.map { -$0 })]
  }
}

extension Plan.Baseline {
  /// What it buys at least, as bounds of its levels prove; nil where they prove nothing of purchases.
  func leastPurchases(by bounds: [Int64], in plan: Plan) -> Money? {
    guard let level = plan.head.scenario.objective.firstIndex(of: .purchases),
      level < min(bounds.count, levels.count), bounds[..<level] == levels[..<level],
      bounds[level] > 0
    else { return nil }
    return bounds[level]
  }
}
