// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Reporting
internal import Testing

struct AvoidanceReportTests {
  static func content() throws -> PlanContent {
    try Samples.content(try Samples.inventory(try Samples.files(of: "an-bien")))
  }

  @Test func `Each baseline buys no more than the one before it`() throws {
    let totals = AvoidanceReport(try Self.content()).totals
    #expect(totals.map(\.baseline) == AvoidanceReport.Baseline.allCases)
    #expect(totals[0].baselinePurchases >= totals[1].baselinePurchases)
    #expect(totals[1].baselinePurchases >= totals[2].baselinePurchases)
    #expect(totals[2].baselinePurchases >= totals[2].planPurchases + totals[2].planUnmet)
  }

  @Test func `The headline leaves out uninspected items past their useful life`() throws {
    let report = AvoidanceReport(try Self.content())
    let claimed = report.claimed
    #expect(report.headline == claimed.avoided - claimed.extraCost - report.pastLife)
    #expect(report.evidence.allSatisfy { $0.assignment.fromOffice.isEmpty == false })
  }
}
