// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks what a re-plan says of the plan before: that it is the one, what is kept and changed, and that no
/// plan changes less than what is called forced.
struct ReplanCheck {
  private let plan: Plan
  private let arcs: ArcRules
  private var check = Check(.replan)

  private var derivation: Derivation { arcs.derivation }

  static func check(_ plan: Plan, _ arcs: ArcRules, _ flows: [Flow]) -> Check? {
    guard let replan = plan.replan, let past = arcs.derivation.past else { return nil }
    var one = ReplanCheck(plan: plan, arcs: arcs)
    one.examineFacts(replan.facts)
    let kept = flows.filter { one.isKept($0) }.map(\.count).total
    one.check.compare("what.kept", expected: kept, found: Int128(replan.kept))
    one.check.compare(
      "what.changed", expected: past.meant - kept, found: Int128(replan.changed))
    one.check.compare(
      "what.drift", expected: past.drift, found: Int128(replan.drift))
    if let forced = replan.forced { one.examine(forced, meant: past.meant) }
    return one.check
  }

  private init(plan: Plan, arcs: ArcRules) { (self.plan, self.arcs) = (plan, arcs) }

  private func isKept(_ flow: Flow) -> Bool {
    derivation.lots[flow.lot].traits.past?.meant == Plan.Place(derivation.needs[flow.need].stated)
  }

  /// Receipts stand by line, wave plan and load, each once; those that the register should know of have a day
  /// that it covers.
  private mutating func examineFacts(_ facts: Plan.Facts) {
    examineOrder(facts.receipts)
    examineOrder(facts.earlier)
    let asOf = derivation.inventory.description.asOf
    for receipt in facts.earlier {
      check.require(
        receipt.date.map { $0.latest <= asOf.latest } ?? false, "receipt-later",
        ["line": receipt.line, "day": asOf])
    }
  }

  private mutating func examineOrder(_ receipts: [Receipt]) {
    let keys = receipts.map { receipt -> [String] in
      let load = receipt.load.map { "\($0)" } ?? ""
      return [
        receipt.line, receipt.wave ?? "", String(repeating: " ", count: 20 - load.count) + load,
      ]
    }
    for (index, key) in keys.enumerated().dropFirst() {
      check.require(
        keys[index - 1].lexicographicallyPrecedes(key), "receipts-order", ["line": key[0]])
    }
  }

  /// Checks the duals of the fewest changes: every column of a plan without unmet needs costs no less than
  /// they say.
  private mutating func examine(_ forced: Plan.Forced, meant: Int128) {
    guard forced.supply.count == arcs.lots.count, forced.demand.count == arcs.needs.count else {
      return check.fail("forced-unmatched")
    }
    for (need, dual) in forced.demand.enumerated() {
      check.require(dual <= 0, "forced-buy", ["need": need])
    }
    var sum = zip(arcs.needs, forced.demand).reduce(meant) {
      $0 + Int128($1.0.quantity) * Int128($1.1)
    }
    for (lot, side) in arcs.lots.enumerated() {
      let isMeant = side.traits.past?.meant != nil
      if isMeant { sum -= Int128(side.quantity) }
      sum += Int128(side.quantity) * Int128(forced.supply[lot])
      let mayRest = side.mustGo || forced.supply[lot] <= (isMeant ? 1 : 0)
      check.require(mayRest, "forced-rest", ["lot": lot])
      arcs.forEachArc(from: lot, .anywhere) { need, _ in
        let cost: Int64 = isMeant && !side.keeps(arcs.needs[need]) ? 1 : 0
        check.require(
          cost >= forced.supply[lot] + forced.demand[need], "forced-serve",
          ["lot": lot, "need": need])
      }
    }
    check.compare("what.forced", expected: sum, found: Int128(forced.changes))
  }
}
