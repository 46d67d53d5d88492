// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Seeds
import Sensitivity

/// Within budgets: exact answers are those of the changed problem, ranges have them in between, and others
/// are no better.
extension DeskOracle {
  /// Budgets of just what the plan spends, which bind what changes, and lower ones, which bind the plan too.
  mutating func checkBudgets() throws {
    let lower = (purchases: 30 + random.below(70), moving: 50 + random.below(60))
    for (purchases, moving) in [(100, 100), lower] {
      guard let tight = try solved.within(purchases: purchases, moving: moving) else { continue }
      try checkChoices(within: tight)
      try checkItems(within: tight)
      try checkPurchases(within: tight)
    }
  }

  private mutating func checkPurchases(within tight: DeskCase) throws {
    for purchase in try runs(tight, 2).told(tight.planned.purchases()) {
      let fewest = try fewestBought(purchase, of: tight)
      count(isRange: !purchase.least.isPoint)
      let range = purchase.least.low...purchase.least.high
      if fewest.map(range.contains) != true {
        note(
          "within budgets, need \(purchase.need.index): said \(purchase.least) of "
            + "\(purchase.bought), is \(String(describing: fewest))")
      }
      if !purchase.isOpen { countRun() }
    }
  }

  private func runs(_ tight: DeskCase, _ most: Int) -> ChangeRuns {
    ChangeRuns(tight.planned, by: Planner(program: "oracle 1"), .first(most))
  }

  private mutating func checkChoices(within tight: DeskCase) throws {
    for need in random.shuffled(Array(tight.plan.needs.positions)).prefix(2) {
      let said = try tight.planned.explanation(of: need)
      for choice in said.choices.prefix(4) { try check(choice, within: tight, isRun: false) }
      let told = try runs(tight, 2).told(said)
      for choice in told.choices.prefix(4) { try check(choice, within: tight, isRun: true) }
    }
  }

  private mutating func check(_ choice: Choice, within tight: DeskCase, isRun: Bool) throws {
    guard let lot = tight.lots[Int(choice.lot.index)],
      let need = tight.needs[Int(choice.need.index)]
    else { return note("a choice of no market") }
    let name = "within budgets, lot \(choice.lot.index) to need \(choice.need.index)"
    let isImpossible = choice.answer == .impossible
    guard choice.change != nil || isImpossible else { return }
    let found = try tight.changes(lot.component) { $0.forced = (lot.index, need.index) }
    compare(isImpossible ? nil : choice.change, found, name, isRun: isRun)
  }

  private mutating func checkItems(within tight: DeskCase) throws {
    let all = random.shuffled(try tight.planned.marginals().changes)
    let said = Array(all.prefix(4))
    let told = try runs(tight, 3).told(said)
    for item in said { try check(item, within: tight, isRun: false) }
    for item in told { try check(item, within: tight, isRun: true) }
  }

  private mutating func check(_ item: ItemChange, within tight: DeskCase, isRun: Bool) throws {
    let name = "within budgets, one \(item.isMore ? "more" : "fewer") of \(name(item.marginal))"
    guard item.isMore else {
      return compare(item.change, try dearestLoss(item.marginal, tight), name, isRun: isRun)
    }
    guard let component = component(of: item.marginal, tight) else {
      return note("\(name) is in no market")
    }
    let added = added(item.marginal, to: tight.components[component], of: tight)
    compare(item.change, try tight.changes(component) { $0.added = added }, name, isRun: isRun)
  }

  /// - Parameters:
  ///   - said: nil where no plan is said to do it.
  ///   - found: nil where none does.
  private mutating func compare(
    _ said: Change?, _ found: [Int64]?, _ what: String, isRun: Bool
  ) {
    switch said {
    case nil: compare(nil, found, what)
    case .exact(let amounts, _): compare(amounts, found, what)
    case .open: return
    case .atLeast(let amounts, _):
      count(isRange: false)
      if let found, found.lexicographicallyPrecedes(amounts) {
        note("\(what): said at least \(amounts), is \(found)")
      }
    case .between(let ranges, _):
      count(isRange: true)
      let isRight = found.map { zip(ranges, $0).allSatisfy { ($0.low...$0.high).contains($1) } }
      if isRight != true { note("\(what): said \(ranges), is \(String(describing: found))") }
    }
    if isRun { countRun() }
  }
}
