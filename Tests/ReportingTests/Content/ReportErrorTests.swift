// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Testing

/// A plan that contradicts itself or its inventory is refused, in words.
struct ReportErrorTests {
  private func message(_ alter: (inout Plan) throws -> Void) throws -> String? {
    let inventory = try Samples.inventory(try Samples.files(of: "an-bien"))
    var plan = try Samples.plan(inventory)
    try alter(&plan)
    do {
      _ = try PlanContent(plan: plan, inventory: inventory, digest: Digest(of: "plan".utf8))
      return nil
    } catch { return "\(error)" }
  }

  private static func unknown(_ what: String) -> String {
    "the plan names the \(what) 'x', which the inventory does not have; "
      + "report with the inventory that the plan was made from"
  }

  private static func inconsistent(_ part: String) -> String {
    "the plan's \(part) contradict the rest of the plan or the inventory; "
      + "check the plan with 'reallot verify'"
  }

  @Test func `A plan as it was made is no error`() throws {
    #expect(try message { _ in } == nil)
  }

  @Test func `A plan of another inventory is refused`() throws {
    let plan = try Samples.plan(try Samples.inventory(try Samples.files(of: "an-bien")))
    let other = try Samples.inventory(ShortSupply.files)
    #expect(throws: ReportError.self) {
      try PlanContent(plan: plan, inventory: other, digest: Digest(of: "plan".utf8))
    }
  }

  @Test func `What the inventory does not have is named`() throws {
    #expect(try message { $0.needs[0].assetClass = "x" } == Self.unknown("class"))
    #expect(try message { $0.needs[0].unit = "x" } == Self.unknown("unit"))
    #expect(try message { $0.needs[0].office = "x" } == Self.unknown("office"))
    #expect(try message { $0.lots[0].assetClass = "x" } == Self.unknown("class"))
    #expect(try message { $0.assignments[0].fromUnit = "x" } == Self.unknown("unit"))
    #expect(try message { $0.assignments[0].toOffice = "x" } == Self.unknown("office"))
  }

  @Test func `Lists that do not fit are named`() throws {
    #expect(try message { $0.solution.purchased.removeLast() } == Self.inconsistent("purchases"))
    #expect(try message { $0.solution.unmet[0] = -1 } == Self.inconsistent("purchases"))
    #expect(
      try message { $0.inherited.solution.purchased[0] = 9_999 } == Self.inconsistent("purchases"))
    #expect(
      try message { $0.assignments[0].items.row = Position(9_999) }
        == Self.inconsistent("assignments"))
    #expect(
      try message { $0.assignments[0].need = Position(9_999) } == Self.inconsistent("assignments"))
    #expect(
      try message { $0.surplus[0].items.count = -1 } == Self.inconsistent("assignments"))
    #expect(
      try message { $0.inherited.flows[0].lot = Position(9_999) } == Self.inconsistent("baselines"))
    #expect(
      try message { $0.stayOnly.flows[0].need = Position(-1) } == Self.inconsistent("baselines"))
  }

  @Test func `Amounts that no sum can hold are refused`() throws {
    let tooLarge = "the plan's amounts are too large to be summed; check quantities and prices"
    #expect(try message { $0.needs[0].quantity = .max } == tooLarge)
    #expect(try message { $0.needs[0].price = .max } == tooLarge)
    #expect(try message { $0.assignments[0].cost.moving = .max } == tooLarge)
    #expect(try message { $0.assignments[0].metres = .max } == tooLarge)
    #expect(try message { $0.inherited.movingAndRepair = .min } == tooLarge)
    #expect(
      try message { plan in
        for flow in plan.inherited.flows.indices { plan.inherited.flows[flow].count = .max }
      } == tooLarge)
    #expect(try message { $0.lots[0].members[0].count = .max } == tooLarge)
    #expect(try message { $0.head.scenario.moving.perItem = .max } == tooLarge)
    #expect(try message { $0.head.scenario.moving.perCubicMetreKilometre = .max } == tooLarge)
  }
}
