// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Testing
internal import Words

/// The amounts of the report against sums written down plainly from the plan alone.
struct RecomputationTests {
  static let scenarios: [@Sendable (inout Scenario) -> Void] = [
    { _ in }, { $0.limits.purchases = 200_000_000 }, { $0.reuse.maximumDistanceMetres = 2_000 },
    { $0.objective = [.unmet, .totalCost] },
    { scenario in
      var pin = Scenario.Pin(rule: .forbid)
      (pin.assetClass, pin.to) = ("chair", "n-11407")
      scenario.pins = [pin]
    },
  ]

  private func content(_ index: Int) throws -> PlanContent {
    try Samples.content(
      try Samples.inventory(try Samples.files(of: "an-bien")), Self.scenarios[index])
  }

  private func plan(_ index: Int) throws -> Plan {
    try Samples.plan(
      try Samples.inventory(try Samples.files(of: "an-bien")), Self.scenarios[index])
  }

  @Test(arguments: scenarios.indices)
  func `Totals are the sums of the plan`(scenario: Int) throws {
    let plan = try plan(scenario)
    let report = AvoidanceReport(try content(scenario))
    var (bought, unmet, moved): (Money, Money, Money) = (0, 0, 0)
    var baselines: [Money] = [0, 0, 0]
    for (index, need) in plan.needs.enumerated() {
      bought += plan.solution.purchased[index] * need.price
      unmet += plan.solution.unmet[index] * need.price
      baselines[0] += need.quantity * need.price
      baselines[1] += plan.stayOnly.solution.purchased[index] * need.price
      baselines[2] += plan.inherited.solution.purchased[index] * need.price
    }
    for assignment in plan.assignments {
      moved += assignment.items.count * assignment.cost.moving
      moved += assignment.items.count * assignment.cost.repair
    }
    let moving = [0, plan.stayOnly.movingAndRepair, plan.inherited.movingAndRepair]
    for (index, total) in report.totals.enumerated() {
      #expect(total.baselinePurchases == baselines[index])
      #expect(total.planPurchases == bought)
      #expect(total.planUnmet == unmet)
      #expect(total.avoided == baselines[index] - bought - unmet)
      #expect(total.net == baselines[index] - bought - unmet - (moved - moving[index]))
    }
    #expect(report.claimed == report.totals[2])
  }

  @Test(arguments: scenarios.indices)
  func `Units and classes add up to the totals, column by column`(scenario: Int) throws {
    let report = AvoidanceReport(try content(scenario))
    let claimed = report.claimed
    for lines in [report.units, report.classes] {
      #expect(lines.reduce(0) { $0 + $1.baselinePurchases } == claimed.baselinePurchases)
      #expect(lines.reduce(0) { $0 + $1.planPurchases } == claimed.planPurchases)
      #expect(lines.reduce(0) { $0 + $1.planUnmet } == claimed.planUnmet)
      #expect(lines.reduce(0) { $0 + $1.avoided } == claimed.avoided)
      #expect(lines.reduce(0) { $0 + $1.baselineMoving } == claimed.baselineMoving)
      #expect(lines.reduce(0) { $0 + $1.movingAndRepair } == claimed.planMoving)
      #expect(lines.reduce(0) { $0 + $1.net } == claimed.net)
      #expect(lines.reduce(0) { $0 + $1.given } == lines.reduce(0) { $0 + $1.received })
    }
  }

  @Test(arguments: scenarios.indices)
  func `Each unit has the sums of its own needs`(scenario: Int) throws {
    let plan = try plan(scenario)
    for line in AvoidanceReport(try content(scenario)).units {
      let own = plan.needs.indices.filter { plan.needs[$0].unit == line.id }
      #expect(line.needed == own.reduce(0) { $0 + plan.needs[$1].quantity })
      #expect(line.purchased == own.reduce(0) { $0 + plan.solution.purchased[$1] })
      #expect(line.unmet == own.reduce(0) { $0 + plan.solution.unmet[$1] })
      let serving = plan.assignments.filter { $0.toUnit == line.id }
      #expect(line.reused == serving.reduce(0) { $0 + $1.items.count })
      let received = serving.filter { $0.kind == .transfer }
      #expect(line.received == received.reduce(0) { $0 + $1.items.count })
    }
  }

  @Test func `What pins make the plan buy beyond B2 is shown with its sign`() throws {
    let content = try content(4)
    let report = AvoidanceReport(content)
    let chairs = try #require(report.classes.first { $0.id == "chair" })
    #expect(chairs.avoided < 0)
    let text = TextFormat(.english).text(of: report.report)
    #expect(text.contains("−\(NumberText(.english).whole(-chairs.avoided))"))
    #expect(text.contains("Pins bind the plan and not the baselines"))
    let page = AvoidancePage(.english).text(of: report)
    #expect(page.contains("−\(NumberText(.english).whole(-chairs.avoided)) / "))
    #expect(CSVFormat().text(of: report.report.tables[4]).contains(",\(chairs.avoided),"))
  }

  @Test func `A total-cost report says what B0, B1 and B2 promise`() throws {
    let report = AvoidanceReport(try content(3)).report
    #expect(report.notes.contains(Message("note.total_cost_order")))
    let plain = AvoidanceReport(try content(0)).report
    #expect(!plain.notes.contains(Message("note.total_cost_order")))
  }

  @Test(arguments: scenarios.indices)
  func `Each baseline is at each first level no better than the next`(scenario: Int) throws {
    let plan = try plan(scenario)
    #expect(!plan.stayOnly.levels.lexicographicallyPrecedes(plan.inherited.levels))
  }
}
