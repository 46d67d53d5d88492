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
  /// How many of them only a run within budgets gives, and how many of those are no points.
  private(set) var (runs, ranges) = (0, 0)
  /// How often all alternatives to a plan that budgets bind were compared, and how often the search for them
  /// ended before all were found.
  private(set) var (bound, open) = (0, 0)

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

  /// Notes that an answer was compared that is no number.
  mutating func count(isRange: Bool) {
    compared += 1
    ranges += isRange ? 1 : 0
  }

  /// Notes that a search for alternatives ended early.
  mutating func countOpen() { open += 1 }

  /// Notes that all alternatives to a plan were compared.
  mutating func countAlternatives(within solved: DeskCase) {
    bound += solved.planned.isProven ? 0 : 1
  }

  /// Notes that an answer came after a run.
  mutating func countRun() { runs += 1 }

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
    guard case .changes(.exact(let changes, let exchanges)) = choice.answer else { return }
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

  func name(_ marginal: Marginal) -> String {
    "class \(marginal.assetClass.index) at office \(marginal.office.index)"
  }

  private mutating func checkMore(_ marginal: Marginal) throws {
    guard let component = component(of: marginal, solved) else {
      return faults.append("\(name(marginal)) is in no market")
    }
    let added = added(marginal, to: solved.components[component], of: solved)
    compare(
      marginal.more.amounts, try solved.changes(component) { $0.added = added },
      "one more of \(name(marginal))")
    guard !marginal.more.exchanges.isEmpty else { return }
    if !Carried(marginal.more.exchanges, solved).keepsRules {
      faults.append("one more of \(name(marginal)): the exchanges break rules")
    }
  }

  /// The market of a class.
  func component(of marginal: Marginal, _ solved: DeskCase) -> Int? {
    let problem = solved.planned.problem
    return solved.components.firstIndex { component in
      component.needs.contains { problem.needs[$0].assetClass == marginal.assetClass }
        || component.lots.contains { problem.lots[$0].key.assetClass == marginal.assetClass }
    }
  }

  /// The item that is added, offered to each need by itself.
  func added(
    _ marginal: Marginal, to component: Component, of solved: DeskCase
  ) -> Market.LotSide {
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
    let name = "one fewer of \(name(marginal))"
    compare(marginal.fewer?.amounts, try dearestLoss(marginal, solved), name)
    guard case .exact(let changes, let exchanges) = marginal.fewer, !exchanges.isEmpty else {
      return
    }
    try check(Carried(exchanges, solved), brings: changes, name)
  }

  /// What the loss of one item costs of the lot there whose loss costs most; nil where there is none, or no
  /// plan does without one.
  func dearestLoss(_ marginal: Marginal, _ solved: DeskCase) throws -> [Int64]? {
    var losses: [[Int64]?] = []
    for (index, lot) in solved.planned.problem.lots.enumerated() {
      guard lot.key.assetClass == marginal.assetClass, lot.key.office == marginal.office,
        let place = solved.lots[index]
      else { continue }
      losses.append(try solved.changes(place.component) { $0.shortened = place.index })
    }
    guard !losses.contains(where: { $0 == nil }) else { return nil }
    return losses.compactMap(\.self).max { $0.lexicographicallyPrecedes($1) }
  }

  private mutating func checkPurchases() throws {
    for purchase in solved.planned.purchases() {
      let fewest = try fewestBought(purchase, of: solved)
      compare(
        purchase.least.isPoint ? [purchase.least.low] : nil, fewest.map { [$0] },
        "purchases of need \(purchase.need.index)")
    }
  }

  /// The fewest that a best plan buys for a need.
  func fewestBought(_ purchase: PurchaseFreedom, of solved: DeskCase) throws -> Int64? {
    guard let place = solved.needs[Int(purchase.need.index)] else { return nil }
    return try solved.optimum(place.component).fewestBought(need: place.index)
  }
}
