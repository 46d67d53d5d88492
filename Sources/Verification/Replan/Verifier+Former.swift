// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension Verifier {
  /// Whether a re-plan goes on from the plan that is there; nil where a plan begins anew.
  func formerCheck(_ plan: Plan) -> Check? {
    guard plan.head.scenario.replan != nil || plan.replan != nil else { return nil }
    var check = Check(.former)
    let isTold = plan.replan != nil && plan.head.scenario.replan != nil
    check.require(isTold, "former-not-told")
    guard let former, let rules = plan.head.scenario.replan else {
      check.fail("former-missing", ["plan": plan.head.scenario.replan?.from.short ?? "–"])
      return check
    }
    check.compare("what.former", expected: rules.from, found: former.digest)
    let before = former.inventory == nil ? nil : former.plan.head.revision
    check.compare(
      "what.revision-before", expected: before?.description ?? "–",
      found: plan.replan?.revisionBefore?.description ?? "–")
    check.compare(
      "what.former-revision", expected: former.inventory?.revision ?? plan.head.revision,
      found: former.plan.head.revision)
    var amounts = AmountCheck()
    amounts.examine(former.plan)
    for failure in amounts.failures { check.fail("former-amount", ["amount": failure.amount]) }
    return check
  }

  /// What the plan before meant items for; nil where a plan begins anew.
  func past(of plan: Plan) -> PastDerivation? {
    guard let former, let rules = plan.head.scenario.replan else { return nil }
    return PastDerivation(former, plan, rules, inventory)
  }
}
