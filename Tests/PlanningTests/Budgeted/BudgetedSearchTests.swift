// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Testing
internal import Verification

@testable internal import Planning

struct BudgetedSearchTests {
  @Test(arguments: 0..<UInt64(300))
  func `Every level of a small merger is the optimum of one plain integer program, and certified`(
    _ seed: UInt64
  ) throws {
    let merger = try SmallMerger.budgeted(seed)
    let plan = try plan(merger)
    let oracle = PlainModel(try Problem(merger.scenario, merger.inventory))
    var earlier: [(level: Scenario.Level, value: Int64)] = []
    for level in plan.head.levels {
      guard let optimum = try oracle.optimum(of: level.level, keeping: earlier) else {
        #expect(plan.head.status == .infeasible)
        return
      }
      #expect(level.value == optimum && level.bound == optimum && level.proof == .certified)
      earlier.append((level.level, level.value))
    }
    #expect(plan.head.status == .optimal)
  }

  @Test(arguments: 0..<UInt64(300))
  func `Decomposition encloses the optimum of every level`(_ seed: UInt64) throws {
    let merger = try SmallMerger.budgeted(seed)
    let plan = try decomposed(merger)
    let oracle = PlainModel(try Problem(merger.scenario, merger.inventory))
    var earlier: [(level: Scenario.Level, value: Int64)] = []
    for level in plan.head.levels {
      guard let optimum = try oracle.optimum(of: level.level, keeping: earlier) else {
        #expect(plan.head.status == .infeasible)
        return
      }
      #expect(plan.head.status != .infeasible)
      #expect(level.bound <= optimum && optimum <= level.value, "\(level), optimum \(optimum)")
      earlier.append((level.level, level.value))
    }
  }

  @Test
  func `Decomposition finds the optimum of nearly all levels`() throws {
    var (levels, optimal) = (0, 0)
    for seed in UInt64(1_000)..<1_200 {
      let merger = try SmallMerger.budgeted(seed)
      let oracle = PlainModel(try Problem(merger.scenario, merger.inventory))
      var earlier: [(level: Scenario.Level, value: Int64)] = []
      for level in try decomposed(merger).head.levels {
        guard let optimum = try oracle.optimum(of: level.level, keeping: earlier) else { break }
        levels += 1
        optimal += optimum == level.value ? 1 : 0
        earlier.append((level.level, level.value))
      }
    }
    #expect(optimal * 100 >= levels * 98, "\(optimal) of \(levels)")
  }

  @Test(arguments: 0..<UInt64(150), [true, false])
  func `The certificate's whole numbers prove every bound`(
    _ seed: UInt64, _ isDecomposed: Bool
  ) throws {
    let merger = try SmallMerger.budgeted(seed)
    let plan = try isDecomposed ? decomposed(merger) : plan(merger)
    guard let certificate = plan.solution.certificate, certificate.method == .lagrangian else {
      return
    }
    let check = CertificateCheck(
      problem: try Problem(merger.scenario, merger.inventory), plan: plan)
    for result in plan.head.levels {
      let leaves = certificate.levels.filter { $0.level == result.level }
      #expect(check.bound(of: leaves) == result.bound, "\(result)")
    }
    let isTight = plan.head.levels.allSatisfy { $0.value == $0.bound }
    #expect(plan.head.status == (isTight ? .optimal : .feasible))
  }

  @Test(arguments: 0..<UInt64(150))
  func `The independent check holds`(_ seed: UInt64) throws {
    let merger = try SmallMerger.budgeted(seed)
    try expectVerified(plan(merger), merger)
    try expectVerified(decomposed(merger), merger)
  }

  @Test(arguments: [1_929, 2_165, 2_267, 2_981, 3_168, 3_485, 3_674, 4_806, 5_685] as [UInt64])
  func `The head tells what the plan does where a later level improved an earlier one`(
    _ seed: UInt64
  ) throws {
    let merger = try SmallMerger.budgeted(seed)
    try expectVerified(decomposed(merger), merger)
  }

  private func expectVerified(_ plan: Plan, _ merger: SmallMerger) {
    let verdict = Verifier(inventory: merger.inventory).verify(plan)
    #expect(verdict.holds, "\(verdict.checks.flatMap(\.failures))")
  }

  @Test(arguments: 0..<UInt64(100))
  func `A plan keeps supplies, needs, pins and budgets`(_ seed: UInt64) throws {
    let merger = try SmallMerger.budgeted(seed)
    let plan = try plan(merger)
    guard plan.head.status != .infeasible else { return }
    #expect(plan.purchases <= merger.scenario.limits.purchases ?? .max)
    #expect(plan.movingAndRepair <= merger.scenario.limits.moving ?? .max)
    expectWhole(plan, merger)
  }

  @Test(arguments: 0..<UInt64(40))
  func `Budgets that the optimum just keeps change nothing`(_ seed: UInt64) throws {
    var merger = try SmallMerger(seed: seed)
    let free = try plan(merger)
    merger.scenario.limits.purchases = free.purchases
    merger.scenario.limits.moving = free.movingAndRepair
    let plan = try plan(merger)
    #expect(plan.assignments == free.assignments)
    #expect(plan.solution == free.solution)
    #expect(plan.head.levels == free.head.levels)
  }

  @Test(arguments: 0..<UInt64(40))
  func `Without money nothing is bought or moved, and whatever is needed beyond stays unmet`(
    _ seed: UInt64
  ) throws {
    var merger = try SmallMerger(seed: seed)
    merger.scenario.pins = []
    merger.scenario.limits.purchases = 0
    merger.scenario.limits.moving = 0
    let plan = try plan(merger)
    #expect(plan.head.items.purchased == 0)
    #expect(plan.movingAndRepair == 0)
    #expect(plan.head.items.needed == plan.head.items.reused + plan.head.items.unmet)
  }

  @Test(arguments: 0..<UInt64(20))
  func `Any number of threads gives the same plan`(_ seed: UInt64) throws {
    var merger = try SmallMerger.budgeted(seed)
    let plans = try [1, 2, 4].map { threads in
      merger.scenario.solver.threads = threads
      return try plan(merger)
    }
    for plan in plans {
      #expect(plan.assignments == plans[0].assignments)
      #expect(plan.solution == plans[0].solution)
      #expect(plan.head.levels == plans[0].head.levels)
    }
  }

  @Test(arguments: 0..<UInt64(40))
  func `A search that is interrupted at once still keeps every rule, and its bounds hold`(
    _ seed: UInt64
  ) throws {
    var merger = try SmallMerger.budgeted(seed)
    merger.scenario.pins = []
    let plan = try Planner(program: "test 1", isInterrupted: { true })
      .plan(merger.scenario, on: merger.inventory)
    #expect(plan.head.status == .stopped || plan.head.status == .optimal)
    expectVerified(plan, merger)
    #expect(plan.purchases <= merger.scenario.limits.purchases ?? .max)
    #expect(plan.movingAndRepair <= merger.scenario.limits.moving ?? .max)
    expectWhole(plan, merger)
  }

  @Test
  func `A moving budget below what pins require is infeasible, and says so`() throws {
    var merger = try SmallMerger(seed: 3)
    merger.scenario.pins = []
    merger.scenario.moving.perItem = 50
    let asset = merger.inventory.assets[0]
    let need = try #require(
      merger.inventory.requests.first {
        $0.assetClass == asset.assetClass && $0.office != asset.office
      } ?? merger.inventory.requests.first)
    try #require(need.assetClass == asset.assetClass)
    var pin = Scenario.Pin(rule: .go)
    pin.asset = asset.tag
    pin.quantity = 1
    pin.to = merger.inventory.offices[need.office].id
    merger.scenario.pins = [pin]
    merger.scenario.limits.moving = 10
    let plan = try plan(merger)
    #expect(plan.head.status == .infeasible)
    #expect(plan.head.reasons.count == 1)
    guard case .movingBudget(let needed, 10) = try #require(plan.head.reasons.first) else {
      Issue.record("\(plan.head.reasons)")
      return
    }
    #expect(needed > 10)
  }

  private func plan(_ merger: SmallMerger) throws -> Plan {
    try Planner(program: "test 1").plan(merger.scenario, on: merger.inventory)
  }

  private func expectWhole(_ plan: Plan, _ merger: SmallMerger) {
    var reused = plan.needs.map { _ in Int64(0) }
    var used = plan.lots.map { _ in Int64(0) }
    for assignment in plan.assignments {
      reused[Int(assignment.need.index)] += assignment.items.count
      used[Int(assignment.lot.index)] += assignment.items.count
    }
    for (index, need) in plan.needs.enumerated() {
      let solution = plan.solution
      #expect(need.quantity == reused[index] + solution.purchased[index] + solution.unmet[index])
      #expect(solution.purchased[index] >= 0 && solution.unmet[index] >= 0)
      #expect(merger.scenario.limits.purchases != nil || solution.unmet[index] == 0)
    }
    for (lot, count) in zip(plan.lots, used) {
      #expect(count <= lot.quantity)
      let mustGo = lot.pins.contains { merger.scenario.pins[$0].rule == .go }
      #expect(!mustGo || count == lot.quantity)
    }
  }
}

extension BudgetedSearchTests {
  /// The plan by decomposition, as large problems are planned.
  private func decomposed(_ merger: SmallMerger) throws -> Plan {
    let problem = try Problem(merger.scenario, merger.inventory)
    let (free, inherited) = (try outcome(problem, .anywhere), try outcome(problem, .inherit))
    let equipment = try Equipment(
      problems: Problems(problem),
      decision: decomposed(problem, free, .anywhere) ?? Decision(unbound: free, problem),
      stayOnly: outcome(problem, .stay), inherited: inherited,
      withinBudget: decomposed(problem, inherited, .inherit))
    return equipment.plan(program: "test 1", revision: merger.inventory.revision)
  }

  /// What decomposition decides; nil where the budgets bind nothing.
  private func decomposed(_ problem: Problem, _ free: Outcome, _ reach: Reach) throws -> Decision? {
    let budgets = Budgets(problem.scenario.limits)
    guard free.stranded.isEmpty, !budgets.hold(for: free, problem) else { return nil }
    let limits = SearchLimits(deadline: nil, isInterrupted: { false })
    var search = BudgetedSearch(
      problem, Markets(problem, reach), budgets, beyond: free, reach, limits, mostColumns: 0)
    return try search.decision()
  }

  private func outcome(_ problem: Problem, _ reach: Reach) throws -> Outcome {
    let parts = try problem.builder.components(reach).map { component in
      let solution = try TransportSolver.solve(
        component.market, levels: problem.scenario.weights(reach), allowsUnmet: false,
        limits: SearchLimits(deadline: nil, isInterrupted: { false }))
      return (component: component, solution: solution)
    }
    return Outcome(
      parts, lots: problem.lots.count, needs: problem.needs,
      levels: problem.scenario.objective.count,
      reach)
  }
}

extension SmallMerger {
  /// A small merger with budgets below what its optimum without budgets spends.
  static func budgeted(_ seed: UInt64) throws -> SmallMerger {
    var merger = try SmallMerger(seed: seed)
    let free = try Planner(program: "test 1").plan(merger.scenario, on: merger.inventory)
    let share = Int64(seed % 7)
    if seed % 3 != 0 { merger.scenario.limits.purchases = free.purchases * share / 7 }
    if seed % 3 != 1 { merger.scenario.limits.moving = free.movingAndRepair * share / 7 }
    return merger
  }
}

extension Plan {
  fileprivate var purchases: Money {
    zip(needs, solution.purchased).reduce(0) { $0 + $1.0.price * $1.1 }
  }

  fileprivate var movingAndRepair: Money {
    assignments.reduce(0) { $0 + $1.items.count * ($1.cost.moving + $1.cost.repair) }
  }
}
