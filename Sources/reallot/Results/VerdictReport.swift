// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Verification
internal import Words

/// What an independent check of a plan found.
struct VerdictReport {
  private let verdict: Verdict
  private let loaded: LoadedPlan
  private let isOfScenario: Bool
  /// What the store knows of the plan: the line of the log that gave it, and what came after it.
  private let history: [Report.Fact]

  init(
    _ verdict: Verdict, of loaded: LoadedPlan, isOfScenario: Bool, history: [Report.Fact] = []
  ) {
    (self.verdict, self.loaded, self.isOfScenario) = (verdict, loaded, isOfScenario)
    self.history = history
  }

  var report: Report {
    Report(
      Term("verdict", "title.verdict", ["plan": loaded.digest.short]),
      currency: loaded.plan.head.currency, date: loaded.plan.head.date, facts: facts,
      notes: verdict.failures, tables: [levels, checks])
  }

  /// The verdict, and what is proven.
  var conclusions: [Report.Fact] {
    [
      .init(Term("verdict"), .term(conclusion)),
      .init(leastPurchasesTitle, .term(leastPurchases)),
    ]
  }

  private var facts: [Report.Fact] {
    conclusions + [
      .init(Term("plan", "verdict.plan"), .text(loaded.digest.description)),
      .init(Term("revision", "verdict.revision"), .text(loaded.plan.head.revision.description)),
      .init(
        Term("scenario_digest", "verdict.scenario_digest"),
        .text(loaded.plan.head.scenario.digest.description)),
      .init(
        Term("baselines_digest", "verdict.baselines_digest"),
        .text(loaded.plan.baselinesDigest.description)),
    ] + history
  }

  private var conclusion: Term {
    guard isOfScenario else { return Term("other_scenario", "verdict.other_scenario") }
    return verdict.holds
      ? Term("holds", "verdict.holds") : Term("does_not_hold", "verdict.does_not_hold")
  }

  private var leastPurchasesTitle: Term {
    verdict.choosesWorkplaces
      ? Term("least_purchases", "term.least_purchases_of_workplaces")
      : Term("least_purchases")
  }

  /// Whether the least purchases are proven, and what that takes as given: rules, budgets, and the levels
  /// that come before.
  private var leastPurchases: Term {
    guard verdict.provesLeastPurchases else { return Term("not_proven", "verdict.not_proven") }
    let limits = loaded.plan.head.scenario.limits
    let before = verdict.levels.map(\.level).prefix { $0 != .purchases }.map { Term($0).message }
    return limits.purchases == nil && limits.moving == nil
      ? Term("proven", "verdict.proven", ["levels": before])
      : Term("proven", "verdict.proven_within_budgets", ["levels": before])
  }

  private var levels: Table {
    Table(
      Term("levels", "verdict.levels"),
      [
        .init(Term("level")),
        .init(Term("value", "verdict.value"), .count),
        .init(Term("certified_bound"), .count),
      ],
      rows: verdict.levels.map { level in
        [
          .term(Term(level.level)), .number(Int64(clamping: level.value)),
          Table.Cell(level.certifiedBound.map { Int64(clamping: $0) }),
        ]
      })
  }

  private var checks: Table {
    Table(
      Term("checks"),
      [
        .init(Term("check")),
        .init(Term("examined"), .count),
        .init(Term("failed"), .count),
        .init(Term("claim", "column.claim")),
      ],
      rows: verdict.checks.map { check in
        [
          .text(check.name.rawValue), .number(Int64(check.examined)),
          .number(Int64(check.failed)), .term(claim(of: check)),
        ]
      })
  }

  /// What a check proves; scripts read the English.
  private func claim(of check: Check) -> Term {
    let open = check.name == .baselines ? openBaselines : []
    let claim =
      open.isEmpty
      ? check.name.claim : Message("verdict.baselines_not_proven", ["names": open])
    return Term(claim.description, claim)
  }

  /// The baselines that were stopped, or whose bounds leave a better one possible.
  private var openBaselines: [Message] {
    let plan = loaded.plan
    let unbound = [("B1", plan.stayOnly), ("B2", plan.inherited)]
      .filter { !plan.isProven($0.1) }.map { Message(verbatim: $0.0) }
    guard let budgeted = plan.inheritedWithinBudget, budgeted.bounds != budgeted.baseline.levels
    else { return unbound }
    return unbound + [Message("error.verify.name.within-budget")]
  }
}

extension Verdict {
  /// What does not hold, as check and failure.
  var failures: [Message] {
    checks.flatMap { check in
      check.failures.map {
        Message("error.verify.part", ["name": check.name.rawValue, "member": $0])
      }
    }
  }
}
