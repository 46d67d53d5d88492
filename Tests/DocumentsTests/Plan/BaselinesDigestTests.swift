// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

struct BaselinesDigestTests {
  private func plan(budgeted: Bool) throws -> Plan {
    var random = RandomDocuments(seed: 4)
    var plan = try random.plan()
    plan.stayOnly = Plan.Baseline(
      flows: [], levels: [0, 12], movingAndRepair: 0,
      solution: Plan.Solution(purchased: [1, 2], unmet: [0, 0], certificate: nil))
    plan.inherited = plan.stayOnly
    plan.inherited.flows = [.init(lot: Position(3), need: Position(1), count: 2)]
    plan.inherited.movingAndRepair = 40
    plan.inheritedWithinBudget = budgeted ? .init(plan.stayOnly, bounds: [0, 7]) : nil
    return plan
  }

  private let stayOnly =
    #""stay_only":{"levels":[0,12],"moving_and_repair":0,"flows":[],"purchased":[1,2],"#
    + #""unmet":[0,0]}"#
  private let inherited =
    #""inherited":{"levels":[0,12],"moving_and_repair":40,"flows":[[3,1,2]],"#
    + #""purchased":[1,2],"unmet":[0,0]}"#

  @Test func `The digest of the baselines is that of their levels, costs, flows and purchases`()
    throws
  {
    let text = "{\(stayOnly),\(inherited)}"
    #expect(try plan(budgeted: false).baselinesDigest == Digest(of: text.utf8))
  }

  @Test func `A baseline within the budgets takes part, without its bounds`() throws {
    let third = stayOnly.replacing("stay_only", with: "inherited_within_budget")
    let text = "{\(stayOnly),\(inherited),\(third)}"
    #expect(try plan(budgeted: true).baselinesDigest == Digest(of: text.utf8))
  }
}
