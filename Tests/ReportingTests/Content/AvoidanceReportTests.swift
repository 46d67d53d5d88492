// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Testing
internal import Words

@testable internal import Reporting

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

  @Test func `Of the claim at full prices and that by years served the lower is headlined`() throws
  {
    let report = AvoidanceReport(try Self.content())
    let claimed = report.claimed
    let deducted = report.pastLife + report.unknownAge
    #expect(report.fullClaim == claimed.avoided - claimed.extraCost - deducted)
    #expect(report.servedClaim == report.servedGross - claimed.extraCost)
    let (full, served) = (try #require(report.fullClaim), try #require(report.servedClaim))
    #expect(report.headline == min(full, served))
    #expect(report.headlineTerm == (served < full ? .headlineServed : .headlineFull))
    #expect(report.evidence.allSatisfy { $0.assignment.fromOffice.isEmpty == false })
  }

  @Test(arguments: [nil, 3, 100])
  func `An item counts the share of the horizon that it still serves`(horizon: Int?) throws {
    let content = try Self.altered { plan, _ in
      plan.head.scenario.horizonYears = horizon
      plan.inherited.flows = []
    }
    let (plan, inventory) = (content.plan, content.inventory)
    func life(_ asset: Inventory.Asset) -> Int {
      inventory.classes[asset.assetClass].usefulLifeYears
    }
    let served = Dictionary(grouping: plan.assignments) {
      horizon ?? life(inventory.assets[$0.items.row])
    }.map { _, assignments in
      let worth = assignments.reduce(0.0) { sum, assignment in
        let asset = inventory.assets[assignment.items.row]
        let life = life(asset)
        let age = asset.inUseSince.map { (20_250_701 - $0.earliest + 9_999) / 10_000 } ?? life
        let share = Double(max(0, min(life - age, horizon ?? life))) / Double(horizon ?? life)
        return sum + Double(assignment.items.count * plan.needs[assignment.need].price) * share
      }
      return Money((worth + 1e-4).rounded(.down))
    }
    #expect(AvoidanceReport(content.content).servedGross == served.reduce(0, +))
  }

  @Test func `Only an inspection after the end of life and before the plan lifts a deduction`()
    throws
  {
    func deducted(_ inspection: String?, unknownAge: Bool = false) throws -> (Money, Money) {
      let report = AvoidanceReport(
        try Self.altered { _, tables in
          for index in tables.assets.indices {
            tables.assets[index].inspectedOn = inspection.flatMap { PartialDate($0) }
            tables.assets[index].inUseSince = unknownAge ? nil : PartialDate("1990-01-01")
          }
        }.content)
      return (report.pastLife, report.unknownAge)
    }
    let (past, unknown) = try deducted(nil)
    #expect(past > 0 && unknown == 0)
    for inspection in ["1989", "1994", "2025", "2025-07-02", "2030"] {
      #expect(try deducted(inspection) == (past, 0), "\(inspection)")
    }
    #expect(try deducted("2025-07-01") == (0, 0))
    #expect(try deducted("2025-07-01", unknownAge: true) == (0, past))
  }

  @Test func `Where B2 is not proven nothing is claimed`() throws {
    let report = AvoidanceReport(
      try Self.altered { plan, _ in plan.inherited.solution.certificate = nil }.content)
    #expect(report.headline == nil)
    let claim = try #require(report.report.tables.first { $0.term.name == "claim" })
    let claims = [
      "not_proven_of_baseline", "full_claim", "served_not_proven_of_baseline", "served_claim",
      "headline",
    ]
    #expect(
      claim.rows.filter { $0[1].number == nil }.map { row -> String in
        if case .term(let term) = row[0] { term.name } else { "" }
      } == claims)
    #expect(report.report.notes.first?.description.hasPrefix("Nothing is claimed: ") == true)
  }

  @Test func `Where a bound of B2 is proven the claims are without what is found beyond it`() throws
  {
    let whole = AvoidanceReport(try Self.content())
    let altered = try Self.altered { plan, _ in
      plan.inherited.solution.certificate?.levels.removeSubrange(2...)
      plan.inherited.solution.certificate?.levels[1].demand[0] -= 1_000
    }
    let report = AvoidanceReport(altered.content)
    let lower = 1_000 * altered.content.plan.needs[0].quantity
    let open = lower + whole.claimed.baselineMoving
    #expect(report.totals == whole.totals && report.units == whole.units)
    #expect(report.notProven == open)
    #expect(report.fullClaim == whole.fullClaim.map { $0 - open })
    #expect(report.servedClaim == whole.servedClaim.map { $0 - open })
    #expect(report.headline == whole.headline.map { $0 - open })
    let rows = try #require(report.report.tables.first { $0.term.name == "claim" }).rows
    #expect(rows.filter { $0[1].number == -open }.count == 2)
    #expect(report.report.notes.first?.description.contains("not proven") == true)
  }

  @Test(arguments: [1, 2])
  func `Duals that prove nothing of purchases leave nothing to be claimed`(levels: Int) throws {
    let report = AvoidanceReport(
      try Self.altered { plan, _ in
        plan.inherited.solution.certificate?.levels.removeSubrange(levels...)
        plan.inherited.solution.certificate?.levels[levels - 1].demand[0] -= 1 << 50
      }.content)
    #expect(report.headline == nil)
  }

  @Test func `Evidence names file, sheet and row of the register that was sent`() throws {
    let altered = try Self.altered { _, _ in }
    let source = Provenance.Source(file: "so.xlsx", digest: Digest(of: "x".utf8), sheet: "Máy")
    let rows = altered.inventory.assets.indices.map { Int32($0) + 11 }
    let content = try PlanContent(
      plan: altered.plan, inventory: altered.inventory, digest: Digest(of: "plan".utf8),
      provenance: LoadProvenance(tables: [.assets: Provenance(source, rows: rows)]))
    let evidence = try #require(AvoidanceReport(content).report.tables.last)
    let row = Int64(AvoidanceReport(content).evidence[0].assignment.items.row.index)
    #expect(evidence.rows[0].suffix(3) == [.text("so.xlsx"), .text("Máy"), .number(row + 11)])
  }

  /// An Biên's plan and inventory with changes.
  private static func altered(
    _ change: (inout Plan, inout Inventory.Tables) -> Void
  ) throws -> (plan: Plan, inventory: Inventory, content: PlanContent) {
    let original = try Samples.inventory(try Samples.files(of: "an-bien"))
    var (plan, tables) = (try Samples.plan(original), original.tables)
    change(&plan, &tables)
    let inventory = Inventory(tables)
    let content = try PlanContent(
      plan: plan, inventory: inventory, digest: Digest(of: "plan".utf8))
    return (plan, inventory, content)
  }
}
