// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Intake
internal import Inventory
internal import Planning
internal import Reporting
internal import Testing

struct AvoidanceReportTests {
  static func content(_ name: String = "an-bien") throws -> PlanContent {
    let parts = try parts(name)
    return try PlanContent(
      plan: parts.plan, inventory: parts.inventory, digest: Digest(of: "plan".utf8))
  }

  static func parts(_ name: String = "an-bien") throws -> (plan: Plan, inventory: Inventory) {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../inventories/\(name)").standardizedFileURL.path
    let inventory = try #require(PackageReader.load(folder: folder).inventory)
    var scenario = Scenario(name: "base", inventoryFolder: "..")
    scenario.needs.normSet = inventory.norms.first?.set
    scenario.date = PartialDate(year: 2025, month: 7, day: 1)
    return (try Planner(program: "reallot test").plan(scenario, on: inventory), inventory)
  }

  @Test func `Each baseline buys no more than the one before it`() throws {
    let totals = AvoidanceReport(try Self.content()).totals
    #expect(totals.map(\.baseline) == AvoidanceReport.Baseline.allCases)
    #expect(totals[0].baselinePurchases >= totals[1].baselinePurchases)
    #expect(totals[1].baselinePurchases >= totals[2].baselinePurchases)
    #expect(totals[2].baselinePurchases >= totals[2].planPurchases + totals[2].planUnmet)
  }

  @Test func `Units and classes add up to the total`() throws {
    let report = AvoidanceReport(try Self.content())
    for lines in [report.units, report.classes] {
      #expect(lines.reduce(0) { $0 + $1.avoided } == report.claimed.avoided)
      #expect(lines.reduce(0) { $0 + $1.planPurchases } == report.claimed.planPurchases)
      #expect(lines.reduce(0) { $0 + $1.movingAndRepair } == report.claimed.planMoving)
      #expect(lines.reduce(0) { $0 + $1.received } == lines.reduce(0) { $0 + $1.given })
    }
  }

  @Test func `The headline leaves out uninspected items past their useful life`() throws {
    let report = AvoidanceReport(try Self.content())
    let claimed = report.claimed
    #expect(report.headline == claimed.avoided - claimed.extraCost - report.pastLife)
    #expect(report.evidence.allSatisfy { $0.assignment.fromOffice.isEmpty == false })
  }

  @Test func `A plan of another inventory is refused in words`() throws {
    let other = Inventory(
      Inventory.Tables(
        description: Inventory.Description(
          name: "x", title: "x", currency: "VND",
          asOf: try #require(PartialDate(year: 2025)))))
    let plan = try Self.parts().plan
    #expect(throws: ReportError.self) {
      try PlanContent(plan: plan, inventory: other, digest: Digest(of: "plan".utf8))
    }
  }
}
