// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Seeds
import Sensitivity

/// Compares what is said of changes of a plan with optima of the changed problem by other means, and
/// carries out the exchanges that are told.
struct DeskOracle {
  let solved: DeskCase
  var random: SplitMix64
  private(set) var faults: [String] = []
  /// How many answers were compared.
  private(set) var compared = 0

  /// Asks some questions about the plan of a random problem; nil where it has none.
  init?(seed: UInt64) throws {
    guard let solved = try DeskCase(seed: seed) else { return nil }
    self.solved = solved
    random = SplitMix64(seed: seed, purpose: "desk")
    try checkChoices()
    try checkMarginals()
    try checkPurchases()
    try checkBudgets()
    try checkAlternatives()
  }

  mutating func note(_ fault: String) { faults.append(fault) }

  mutating func compare(_ said: [Int64]?, _ found: [Int64]?, _ what: String) {
    compared += 1
    guard said != found else { return }
    faults.append("\(what): said \(String(describing: said)), is \(String(describing: found))")
  }

  private mutating func checkChoices() throws {
    let needs = random.shuffled(Array(solved.plan.needs.positions)).prefix(3)
    for need in needs {
      let explanation = try solved.planned.explanation(of: need)
      for choice in random.shuffled(explanation.choices).prefix(4) { try check(choice) }
    }
  }

  private mutating func check(_ choice: Choice) throws {
    guard let lot = solved.lots[Int(choice.lot.index)],
      let need = solved.needs[Int(choice.need.index)]
    else { return faults.append("a choice of no market") }
    let name = "lot \(choice.lot.index) to need \(choice.need.index)"
    if case .forbidden = choice.answer {
      let market = solved.components[lot.component].market
      if market.arc(from: lot.index, to: need.index) != nil { faults.append("\(name) is allowed") }
      return
    }
    let none = solved.planned.problem.scenario.weights(.anywhere).map { _ in Int64(0) }
    compare(
      choice.changes.map { $0.isEmpty ? none : $0 },
      try solved.changes(lot.component) { $0.forced = (lot.index, need.index) }, name)
    guard case .changes(let changes, let exchanges) = choice.answer else { return }
    let carried = Carried(exchanges, solved)
    if carried.flow(choice.lot, choice.need) != 1 { faults.append("\(name) is not carried out") }
    try check(carried, brings: changes, name)
  }

  /// Whether exchanges keep the rules and bring about what is said.
  private mutating func check(
    _ carried: Carried, brings changes: [Int64], _ name: String
  ) throws {
    if !carried.keepsRules { faults.append("\(name): the exchanges break rules") }
    let change = zip(try carried.values(), try Carried([], solved).values()).map { $0 - $1 }
    compare(changes, change, "exchanges of \(name)")
  }

  private mutating func checkMarginals() throws {
    for marginal in random.shuffled(try solved.planned.marginals()).prefix(5) {
      try checkMore(marginal)
      try checkFewer(marginal)
    }
  }

  private func name(_ marginal: Marginal) -> String {
    "class \(marginal.assetClass.index) at office \(marginal.office.index)"
  }

  private mutating func checkMore(_ marginal: Marginal) throws {
    let problem = solved.planned.problem
    let component = solved.components.firstIndex { component in
      component.needs.contains { problem.needs[$0].assetClass == marginal.assetClass }
        || component.lots.contains { problem.lots[$0].key.assetClass == marginal.assetClass }
    }
    guard let component else { return faults.append("\(name(marginal)) is in no market") }
    let added = added(marginal, to: solved.components[component])
    compare(
      marginal.more.changes, try solved.changes(component) { $0.added = added },
      "one more of \(name(marginal))")
    guard !marginal.more.exchanges.isEmpty else { return }
    if !Carried(marginal.more.exchanges, solved).keepsRules {
      faults.append("one more of \(name(marginal)): the exchanges break rules")
    }
  }

  /// The item that is added, offered to each need by itself.
  private func added(_ marginal: Marginal, to component: Component) -> Market.LotSide {
    let problem = solved.planned.problem
    var offers: [Market.Offer] = []
    for (index, need) in component.needs.enumerated() {
      let asked = problem.needs[need].assetClass
      let stated = problem.inventory.substitutions.first {
        $0.needed == asked && $0.substitute == marginal.assetClass
      }
      let penalty = asked == marginal.assetClass ? 0 : stated?.penalty
      if let penalty { offers.append(Market.Offer(needs: index..<index + 1, penalty: penalty)) }
    }
    return problem.addedItem(
      of: marginal.assetClass, at: marginal.office, heir: marginal.heir, offers: offers)
  }

  private mutating func checkFewer(_ marginal: Marginal) throws {
    var losses: [[Int64]?] = []
    for (index, lot) in solved.planned.problem.lots.enumerated() {
      guard lot.key.assetClass == marginal.assetClass, lot.key.office == marginal.office,
        let place = solved.lots[index]
      else { continue }
      losses.append(try solved.changes(place.component) { $0.shortened = place.index })
    }
    let isIndispensable = losses.contains { $0 == nil }
    let worst = losses.compactMap(\.self).max { $0.lexicographicallyPrecedes($1) }
    let name = "one fewer of \(name(marginal))"
    compare(marginal.fewer?.changes, isIndispensable ? nil : worst, name)
    guard let fewer = marginal.fewer, !fewer.exchanges.isEmpty else { return }
    try check(Carried(fewer.exchanges, solved), brings: fewer.changes, name)
  }

  private mutating func checkPurchases() throws {
    for purchase in try solved.planned.purchases() {
      guard let place = solved.needs[Int(purchase.need.index)] else { continue }
      let optimum = PlainOptimum(
        market: solved.components[place.component].market,
        levels: solved.planned.problem.scenario.weights(.anywhere))
      compare(
        [purchase.least], try optimum.fewestBought(need: place.index).map { [$0] },
        "purchases of need \(purchase.need.index)")
    }
  }

  /// Within budgets of just what the plan spends: exact answers are those of the changed problem, others
  /// no better; budgets bind all markets together, so that there must be one.
  private mutating func checkBudgets() throws {
    guard let tight = try solved.withTightBudgets(), tight.components.count == 1 else { return }
    for need in tight.plan.needs.positions.prefix(3) {
      for choice in try tight.planned.explanation(of: need).choices.prefix(4) {
        try check(choice, within: tight)
      }
    }
    for marginal in random.shuffled(try tight.planned.marginals()).prefix(4) {
      let added = added(marginal, to: tight.components[0])
      compare(
        marginal.more, try tight.changes(0) { $0.added = added },
        "within budgets, one more of \(name(marginal))")
    }
  }

  private mutating func check(_ choice: Choice, within tight: DeskCase) throws {
    guard let lot = tight.lots[Int(choice.lot.index)]?.index,
      let need = tight.needs[Int(choice.need.index)]?.index
    else { return faults.append("a choice of no market") }
    let isExact: Bool
    switch choice.answer {
    case .changes: isExact = true
    case .atLeast: isExact = false
    case .serves, .impossible, .forbidden: return
    }
    compare(
      Marginal.Effect(
        changes: choice.changes ?? [], exchanges: choice.exchanges, isExact: isExact),
      try tight.changes(0) { $0.forced = (lot, need) },
      "within budgets, lot \(choice.lot.index) to need \(choice.need.index)")
  }

  private mutating func compare(_ said: Marginal.Effect, _ found: [Int64]?, _ what: String) {
    guard !said.isExact else { return compare(said.changes, found, what) }
    compared += 1
    if let found, found.lexicographicallyPrecedes(said.changes) {
      faults.append("\(what): said at least \(said.changes), is \(found)")
    }
  }
}
