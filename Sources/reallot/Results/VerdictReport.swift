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
      "verdict",
      Phrase("Verification of plan {0}", "Kiểm chứng phương án {0}", "계획 {0} 검증")
        .filled(loaded.digest.short),
      currency: loaded.plan.head.currency, facts: facts,
      notes: verdict.checks.flatMap { check in
        check.failures.map { Phrase(verbatim: "\(check.name.rawValue): \($0)") }
      }, tables: [levels, checks])
  }

  private var facts: [Report.Fact] {
    let holds = verdict.holds && isOfScenario
    let head = loaded.plan.head
    return [
      .init(
        "holds", Phrase("Verdict", "Kết luận", "판정"),
        holds
          ? .word("yes", Phrase("everything holds", "mọi kiểm tra đều đúng", "모든 점검 통과"))
          : .word("no", Phrase("NOT everything holds", "CÓ kiểm tra KHÔNG đúng", "통과하지 못한 점검 있음"))),
      .init(
        "least_purchases", Phrase("No plan buys less", "Không phương án nào mua ít hơn", "구매를 더 줄일 계획 없음"),
        verdict.provesLeastPurchases
          ? .word("proven", Phrase("proven", "đã chứng minh", "증명됨"))
          : .word("not_proven", Phrase("not proven", "chưa chứng minh", "증명되지 않음"))),
      .init(
        "scenario_matches", Phrase("Scenario file", "Tệp kịch bản", "시나리오 파일"),
        isOfScenario
          ? .word("yes", Phrase("the plan's", "đúng của phương án", "계획과 일치"))
          : .word("no", Phrase("another than the plan's", "khác với phương án", "계획과 다름"))),
      .init("plan_digest", Phrase("Plan SHA-256", "SHA-256 của phương án", "계획 SHA-256"), .text(loaded.digest.description)),
      .init("revision", Phrase("Inventory SHA-256", "SHA-256 của dữ liệu", "자산 목록 SHA-256"), .text(head.revision.description)),
      .init("scenario_digest", Phrase("Scenario SHA-256", "SHA-256 của kịch bản", "시나리오 SHA-256"), .text(head.scenario.digest.description)),
    ]
  }

  private var levels: Table {
    var table = Table(
      "levels", Phrase("Levels", "Các mục tiêu", "목표 단계"),
      [
        .init("level", Phrase("Level", "Mục tiêu", "단계")),
        .init("value", Phrase("Plan", "Phương án", "계획"), .count),
        .init("certified_bound", Phrase("Certified: none below", "Cận dưới có chứng thực", "증명된 하한"), .count),
      ])
    for level in verdict.levels {
      table.append([
        .word(level.level.rawValue, level.level.phrase),
        .measured(Int64(clamping: level.value), level.level.kind),
        level.certifiedBound.map { .measured(Int64(clamping: $0), level.level.kind) } ?? .none,
      ])
    }
    return table
  }

  private var checks: Table {
    var table = Table(
      "checks", Phrase("Checks", "Các kiểm tra", "점검 항목"),
      [
        .init("check", Phrase("Check", "Kiểm tra", "점검")),
        .init("examined", Phrase("Examined", "Đã xét", "검사 수"), .count),
        .init("failed", Phrase("Failed", "Sai", "실패"), .count),
        .init("claim", Phrase("What it proves", "Điều được chứng minh", "증명 내용")),
      ])
    for check in verdict.checks {
      table.append([
        .text(check.name.rawValue), .number(Int64(check.examined)), .number(Int64(check.failed)),
        .text(check.name.claim),
      ])
    }
    return table
  }
}
