// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Verification

/// What an independent check of a plan found.
struct VerdictReport {
  private let verdict: Verdict
  private let loaded: LoadedPlan
  private let isOfScenario: Bool

  init(_ verdict: Verdict, of loaded: LoadedPlan, isOfScenario: Bool) {
    (self.verdict, self.loaded, self.isOfScenario) = (verdict, loaded, isOfScenario)
  }

  var report: Report {
    Report(
      Term("verdict", "Verification of plan {0}", "Kiểm chứng kế hoạch {0}", "계획 {0} 검증")
        .filled(loaded.digest.short),
      currency: loaded.plan.head.currency, facts: facts,
      notes: verdict.checks.flatMap { check in
        check.failures.map { Phrase(verbatim: "\(check.name.rawValue): \($0)") }
      }, tables: [levels, checks])
  }

  private var facts: [Report.Fact] {
    [
      .init(Term("verdict", "Verdict", "Kết luận", "판정"), .term(conclusion)),
      .init(leastPurchasesTitle, .term(leastPurchases)),
      .init(
        Term("plan", "Plan SHA-256", "SHA-256 của kế hoạch", "계획 SHA-256"),
        .text(loaded.digest.description)),
      .init(
        Term("revision", "Inventory SHA-256", "SHA-256 của bộ dữ liệu", "자산 대장 SHA-256"),
        .text(loaded.plan.head.revision.description)),
      .init(
        Term("scenario_digest", "Scenario SHA-256", "SHA-256 của kịch bản", "시나리오 SHA-256"),
        .text(loaded.plan.head.scenario.digest.description)),
    ]
  }

  private var conclusion: Term {
    guard isOfScenario else {
      return Term(
        "other_scenario", "the scenario file is not the plan's",
        "tệp kịch bản không phải của kế hoạch này", "시나리오 파일이 계획과 다름")
    }
    return verdict.holds
      ? Term("holds", "everything holds", "mọi kiểm tra đều đúng", "모든 점검 통과")
      : Term(
        "does_not_hold", "NOT everything holds", "CÓ kiểm tra KHÔNG đúng", "통과하지 못한 점검 있음")
  }

  private var leastPurchasesTitle: Term {
    verdict.choosesWorkplaces
      ? Term(
        "least_purchases", "No plan for these workplaces buys less",
        "Với nơi làm việc này, không kế hoạch nào mua ít hơn", "이 근무지에서 구매 최소")
      : Term("least_purchases", "No plan buys less", "Không kế hoạch nào mua ít hơn", "구매 최소")
  }

  private var leastPurchases: Term {
    verdict.provesLeastPurchases
      ? Term("proven", "proven", "đã được chứng minh", "증명됨")
      : Term("not_proven", "not proven", "chưa được chứng minh", "증명되지 않음")
  }

  private var levels: Table {
    Table(
      Term("levels", "Levels", "Các mức mục tiêu", "목표 단계"),
      [
        .init(Term("level", "Level", "Mức mục tiêu", "단계")),
        .init(Term("value", "Plan", "Kế hoạch", "계획"), .count),
        .init(
          Term("certified_bound", "Certified: none below", "Cận dưới đã chứng minh", "증명된 하한"),
          .count),
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
      Term("checks", "Checks", "Các kiểm tra", "점검 항목"),
      [
        .init(Term("check", "Check", "Kiểm tra", "점검")),
        .init(Term("examined", "Examined", "Đã xét", "검사 수"), .count),
        .init(Term("failed", "Failed", "Sai", "실패"), .count),
        .init(Term("claim", "What it proves", "Điều được chứng minh", "증명 내용")),
      ],
      rows: verdict.checks.map { check in
        [
          .text(check.name.rawValue), .number(Int64(check.examined)),
          .number(Int64(check.failed)), .term(check.name.term),
        ]
      })
  }
}
