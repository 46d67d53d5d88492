// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Testing
import Verification
import Words

/// Failures name the entry of the plan and every member that is not as it should be.
struct FailureTextTests {
  private func failures(
    of check: Check.Name, _ alter: (inout Plan) -> Void
  ) throws -> [String] {
    var plan = try #require(Samples.plan)
    alter(&plan)
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    return try #require(verdict[check]).failures.map(\.description)
  }

  @Test func `A need`() throws {
    let need = try #require(Samples.plan?.needs.first)
    let failures = try failures(of: .needs) {
      $0.needs[0].price += 1
      $0.needs[0].minimumRemainingYears = 2
    }
    #expect(
      failures == [
        "need '\(need.id)': price: expected \(need.price), found \(need.price + 1); "
          + "minimum_remaining_years: expected null, found 2"
      ])
  }

  @Test func `A lot`() throws {
    let office = try #require(Samples.plan?.lots.first?.office)
    #expect(
      try failures(of: .lots) { $0.lots[0].office = "x" }
        == ["lot 0: office: expected \"\(office)\", found \"x\""])
  }

  @Test func `The head`() throws {
    #expect(
      try failures(of: .head) { $0.head.currency = "USD" }
        == [#"inventory: currency: expected "VND", found "USD""#])
  }

  @Test func `A list that is too short`() throws {
    let count = try #require(Samples.plan?.needs.count)
    #expect(
      try failures(of: .needs) { $0.needs.removeLast() }
        == ["needs: expected \(count), found \(count - 1)"])
  }

  @Test func `The counts of items`() throws {
    let items = try #require(Samples.plan?.head.items)
    #expect(
      try failures(of: .balance) { $0.head.items.reserved += 1 }.first
        == "items: reserved: expected \(items.reserved), found \(items.reserved + 1)")
  }

  @Test func `Each language has its own words`() throws {
    var plan = try #require(Samples.plan)
    plan.needs.removeLast()
    plan.lots[0].office = "x"
    let office = try #require(Samples.plan?.lots.first?.office)
    let count = plan.needs.count
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    let failures = verdict.checks.flatMap(\.failures)
    #expect(
      failures.map { $0.text(in: .vietnamese) } == [
        "nhu cầu: cần là \(count + 1), thực tế là \(count)",
        "lô 0: office: cần là \"\(office)\", thực tế là \"x\"",
        "phân bổ, chứng minh và phương án so sánh: chưa xét vì một kiểm tra trước đó không đạt",
      ])
    #expect(
      failures.map { $0.text(in: .korean) } == [
        "소요: \(count + 1)이어야 하나 \(count)임",
        "묶음 0: office: \"\(office)\"이어야 하나 \"x\"임",
        "배정·증명·비교 기준: 앞의 점검이 실패하여 검사하지 않음",
      ])
  }
}
