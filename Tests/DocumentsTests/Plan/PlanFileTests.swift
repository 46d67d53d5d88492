// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Inventory
import Testing
import Words

struct PlanFileTests {
  @Test func `The file shows the outcome first and one thing a line`() throws {
    let text = String(decoding: PlanWriter().bytes(of: try Self.plan()), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.filter { !$0.hasPrefix("\"scenario\"") } == Self.lines)
  }

  @Test func `A plan of format 1 is written as it was`() throws {
    var plan = try Self.plan()
    (plan.format, plan.shortfalls) = (.one, [])
    plan.head.toldReasons = ["because"]
    let text = String(decoding: PlanWriter().bytes(of: plan), as: UTF8.self)
    #expect(text.hasPrefix(#"{"reallot_plan":1,"#))
    #expect(text.contains("\"reasons\":[\n\"because\"]"))
    #expect(text.hasSuffix("\"reason\":\"condition\"}]}\n"))
    #expect(try PlanReader().plan(from: Array(text.utf8)) == plan)
  }

  @Test func `Reasons are written as codes with places`() throws {
    var plan = try Self.plan()
    plan.head.reasons = [
      .pins(
        Plan.StrandedItems(pins: [], assetClass: "desk", office: "o1", items: 1, bound: 2)),
      .movingBudget(needed: 5, limit: 4),
    ]
    let text = String(decoding: PlanWriter().bytes(of: plan), as: UTF8.self)
    #expect(
      text.contains(
        #"{"code":"pins","pins":[],"class":"desk","office":"o1","items":1,"bound":2},"#
          + "\n" + #"{"code":"moving_budget","needed":5,"limit":4}]"#))
  }

  @Test func `The folder of the inventory and the threads are not in a plan`() throws {
    var plan = try Self.plan()
    let bytes = PlanWriter().bytes(of: plan)
    plan.head.scenario.inventoryFolder = "/somewhere"
    plan.head.scenario.solver.threads = 4
    #expect(PlanWriter().bytes(of: plan) == bytes)
    plan.head = Plan.Head(
      program: "", inventoryName: "", inventoryTitle: "", currency: "", revision: Digest(of: []),
      scenario: plan.head.scenario, date: plan.head.date, status: .optimal, reasons: [],
      levels: [], items: plan.head.items)
    #expect(plan.head.scenario == Scenario(name: "base", inventoryFolder: ""))
  }

  /// The byte of the mistake stands behind `‸`.
  @Test(arguments: [
    (
      #""reallot_plan":2"#, #""reallot_plan":‸3"#, "reallot_plan",
      "the format is of version 3, and this program reads versions 1, 2"
    ),
    (#""count":2"#, #""count":‸"2""#, "assignments[0].count", "a whole number is expected"),
    (#""count":2"#, #""count":‸2.0"#, "assignments[0].count", "a whole number is expected"),
    (
      #""lot":0"#, #""lot":‸1"#, "assignments[0].lot",
      "a position from 0 to 0 is expected, not 1"
    ),
    (
      #""lot":0"#, #""lot":‸4294967296"#, "assignments[0].lot",
      "a position from 0 to 0 is expected, not 4294967296"
    ),
    (
      #""kind":"stay""#, #""kind":‸"stays""#, "assignments[0].kind",
      "one of stay, inherit, transfer is expected"
    ),
    (
      #""metres":0,"#, "‸", "assignments[0]",
      "the key 'metres' is expected, not 'moving'"
    ),
    (
      #""metres":0,"#, #""metres":0,‸"metres":0,"#, "assignments[0]",
      "the key 'moving' is expected, not 'metres'"
    ),
    (
      #""penalty":0}"#, #""penalty":0,‸"note":1}"#, "assignments[0]",
      "the key 'note' is not known here"
    ),
    (
      #""purchased":[1]"#, #""purchased":‸[1,2]"#, "solution.purchased",
      "1 numbers are expected, not 2"
    ),
    (
      "[[0,2]]", "[[0,9223372036854775807],[1,1]‸]", "lots[0].members[1]",
      "the lot's quantity does not fit 64 bits"
    ),
    (#""content""#, #"‸"names""#, "ties", "one of content is expected"),
    (
      #""status":"optimal""#, #""status":‸"best""#, "status",
      "one of optimal, feasible, infeasible, stopped is expected"
    ),
  ])
  func `A mistake is named with its path and byte`(
    right: String, wrong: String, path: String, message: String
  ) throws {
    let text = String(decoding: PlanWriter().bytes(of: try Self.plan()), as: UTF8.self)
    let range = try Missing.none(text.range(of: right))
    let marked = text.replacingCharacters(in: range, with: wrong)
    let mark = try Missing.none(marked.range(of: "‸"))
    let bytes = Array(marked.replacing("‸", with: "").utf8)
    let error = #expect(throws: JSONError.self) { try PlanReader().plan(from: bytes) }
    let offset = marked[..<mark.lowerBound].utf8.count
    #expect(error?.path == path && error?.offset == offset)
    #expect(error?.fault.description == message)
  }

  @Test func `A plan by rules that are kept no longer is not called damaged`() throws {
    let text = String(decoding: PlanWriter().bytes(of: try Self.plan()), as: UTF8.self)
    let old = text.replacing(",\n\"ties\":\"content\"", with: "")
    let offset = try Missing.none(old.range(of: ",\n\"status\"")).lowerBound
    let error = #expect(throws: JSONError.self) { try PlanReader().plan(from: Array(old.utf8)) }
    #expect(
      error?.description == "byte \(old[..<offset].utf8.count): the plan does not say what decides "
        + "ties; an unreleased version made it, by rules that are kept no longer: run its scenario "
        + "again")
  }

  private static func plan() throws -> Plan {
    let items = Plan.RowCount(row: Position(0), count: 2)
    return Plan(
      head: try head(),
      needs: [
        Plan.Need(
          id: "n1", unit: "u1", office: "o1", assetClass: "desk", quantity: 3, price: 7_000_000,
          priority: 1, minimumCondition: nil, minimumRemainingYears: 2)
      ],
      lots: [Plan.Lot(assetClass: "desk", heir: "u1", office: "o1", pins: [], members: [items])],
      assignments: [
        Plan.Assignment(
          items: items, tag: "0012", fromUnit: "old", fromOffice: "o1", toUnit: "u1",
          toOffice: "o1", lot: Position(0), need: Position(0), kind: .stay, isRepaired: false,
          metres: 0, cost: Plan.Cost(moving: 0, repair: 0, penalty: 0))
      ],
      solution: solution(certificate()), stayOnly: baseline(), inherited: baseline(),
      surplus: [], reserved: [],
      unusable: [Plan.Remainder(items: items, tag: nil, reason: .condition)],
      shortfalls: [shortfall])
  }

  private static let shortfall = Plan.Shortfall(
    need: Position(0), reason: .allServe, registered: 9, excluded: [Plan.Counted(.condition, 2)],
    obstacles: [Plan.Counted(.distance, 4)],
    nearest: Plan.Shortfall.Nearest(office: "o2", metres: 70_000), here: 2,
    takers: [Plan.Counted("u2", 1)], left: 0)

  private static func head() throws -> Plan.Head {
    Plan.Head(
      program: "reallot 0.1.0", inventoryName: "an-bien", inventoryTitle: "An Biên",
      currency: "VND", revision: Digest(of: []),
      scenario: Scenario(name: "base", inventoryFolder: ""),
      date: try Missing.none(PartialDate("2025-07-01")), status: .optimal, reasons: [],
      levels: [
        Plan.LevelResult(level: .unmet, value: 0, bound: 0, proof: .certified),
        Plan.LevelResult(
          level: .purchases, value: 7_000_000, bound: 7_000_000, proof: .certified),
      ],
      items: Plan.ItemTotals(
        items: 4, needed: 3, reused: 2, purchased: 1, unmet: 0, reserved: 0, unusable: 2,
        surplus: 0))
  }

  private static func solution(_ certificate: Plan.Certificate?) -> Plan.Solution {
    Plan.Solution(purchased: [1], unmet: [0], certificate: certificate)
  }

  private static func certificate() -> Plan.Certificate {
    Plan.Certificate(
      method: .lagrangian,
      levels: [
        .init(
          level: .purchases, scale: 10, multipliers: [.init(row: .movingBudget, value: 3)],
          supply: [-5], demand: [7])
      ])
  }

  private static func baseline() -> Plan.Baseline {
    Plan.Baseline(
      flows: [.init(lot: Position(0), need: Position(0), count: 2)], levels: [0, 7_000_000],
      movingAndRepair: 0, solution: solution(nil))
  }

  private static let lines = [
    #"{"reallot_plan":2,"#,
    #""program":"reallot 0.1.0","#,
    #""inventory":{"name":"an-bien","title":"An Biên","currency":"VND","#
      + #""revision":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},"#,
    #""date":"2025-07-01","#,
    #""ties":"content","#,
    #""status":"optimal","#,
    #""reasons":[],"#,
    #""levels":["#,
    #"{"level":"unmet","value":0,"bound":0,"proof":"certified"},"#,
    #"{"level":"purchases","value":7000000,"bound":7000000,"proof":"certified"}],"#,
    #""items":{"items":4,"needed":3,"reused":2,"purchased":1,"unmet":0,"reserved":0,"#
      + #""unusable":2,"surplus":0},"#,
    #""needs":["#,
    #"{"need":"n1","unit":"u1","office":"o1","class":"desk","quantity":3,"price":7000000,"#
      + #""priority":1,"minimum_condition":null,"minimum_remaining_years":2}],"#,
    #""lots":["#,
    #"{"class":"desk","heir":"u1","office":"o1","pins":[],"members":[[0,2]]}],"#,
    #""assignments":["#,
    #"{"row":0,"count":2,"tag":"0012","from_unit":"old","from_office":"o1","to_unit":"u1","#
      + #""to_office":"o1","lot":0,"need":0,"kind":"stay","repaired":false,"metres":0,"#
      + #""moving":0,"repair":0,"penalty":0}],"#,
    #""solution":{"#,
    #""purchased":[1],"#,
    #""unmet":[0],"#,
    #""certificate":{"method":"lagrangian","levels":["#,
    #"{"level":"purchases","scale":10,"multipliers":[{"row":"moving_budget","value":3}],"#,
    #""supply":[-5],"#,
    #""demand":[7]}]}},"#,
    #""stay_only":{"#,
    #""levels":[0,7000000],"#,
    #""moving_and_repair":0,"#,
    #""flows":[[0,0,2]],"#,
    #""solution":{"#,
    #""purchased":[1],"#,
    #""unmet":[0],"#,
    #""certificate":null}},"#,
    #""inherited":{"#,
    #""levels":[0,7000000],"#,
    #""moving_and_repair":0,"#,
    #""flows":[[0,0,2]],"#,
    #""solution":{"#,
    #""purchased":[1],"#,
    #""unmet":[0],"#,
    #""certificate":null}},"#,
    #""surplus":[],"#,
    #""reserved":[],"#,
    #""unusable":["#,
    #"{"row":0,"count":2,"tag":null,"reason":"condition"}],"#,
    #""shortfalls":["#,
    #"{"need":0,"reason":"all_serve_needs","registered":9,"excluded":[["condition",2]],"#
      + #""obstacles":[["too_far",4]],"nearest":{"office":"o2","metres":70000},"here":2,"#
      + #""takers":[["u2",1]],"left":0}]}"#,
    "",
  ]
}
