// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Seeds
import Synchronization
import Testing

@testable import Planning
@testable import benchmark

struct PlannerTests {
  private func plan(_ problem: OracleCase) throws -> Plan {
    try Planner(program: "test 1").plan(problem.scenario, on: problem.inventory)
  }

  /// A random problem that no pin makes impossible.
  private func unpinned(_ seed: UInt64) -> OracleCase {
    let problem = OracleCase(seed: seed)
    var scenario = problem.scenario
    scenario.pins = []
    return OracleCase(inventory: problem.inventory, scenario: scenario)
  }

  @Test(arguments: UInt64(1)...30)
  func `Any number of threads gives the same plan`(seed: UInt64) throws {
    let problem = unpinned(seed)
    let plans = try [1, 2, 4].map { threads in
      var scenario = problem.scenario
      scenario.solver.threads = threads
      return try plan(OracleCase(inventory: problem.inventory, scenario: scenario))
    }
    #expect(plans[0] == plans[1])
    #expect(plans[0] == plans[2])
    let files = plans.map { PlanWriter().bytes(of: $0) }
    #expect(files[0] == files[1])
    #expect(files[0] == files[2])
  }

  @Test(arguments: UInt64(1)...30)
  func `The order of input rows changes nothing`(seed: UInt64) throws {
    let problem = unpinned(seed)
    var tables = RandomInventory(seed: seed).tables
    var random = SplitMix64(seed: seed, purpose: "order")
    tables.assets = random.shuffled(tables.assets)
    tables.requests = random.shuffled(tables.requests)
    tables.posts = random.shuffled(tables.posts)
    tables.norms = random.shuffled(tables.norms)
    tables.rooms = random.shuffled(tables.rooms)
    tables.routes = random.shuffled(tables.routes)
    tables.successions = random.shuffled(tables.successions)
    tables.substitutions = random.shuffled(tables.substitutions)
    let other = OracleCase(inventory: Inventory(tables), scenario: problem.scenario)
    #expect(try plan(other) == plan(problem))
  }

  @Test(arguments: UInt64(1)...60)
  func `Each wider reach buys no more, and never more than every need`(seed: UInt64) throws {
    var problem = unpinned(seed)
    var scenario = problem.scenario
    scenario.objective = [.unmet, .purchases, .transfers, .moving]
    problem = OracleCase(inventory: problem.inventory, scenario: scenario)
    let plan = try plan(problem)
    let everything = plan.needs.reduce(0) { $0 + $1.price * $1.quantity }
    let spent = [plan.stayOnly.solution, plan.inherited.solution, plan.solution].map(plan.spent)
    #expect([everything] + spent == ([everything] + spent).sorted(by: >))
  }

  @Test(arguments: UInt64(1)...60)
  func `One more asset of a unit that stays never adds purchases`(seed: UInt64) throws {
    var problem = unpinned(seed)
    var scenario = problem.scenario
    scenario.objective = [.unmet, .purchases]
    problem = OracleCase(inventory: problem.inventory, scenario: scenario)
    var tables = RandomInventory(seed: seed).tables
    let holder = try #require(tables.units.positions.first { tables.units[$0].stage.continues })
    tables.assets.append(
      Inventory.Asset(
        assetClass: Position(0), name: "One more", holder: holder, office: Position(0),
        condition: .new, inUseSince: PartialDate("2025")))
    let richer = OracleCase(inventory: Inventory(tables), scenario: scenario)
    #expect(try plan(richer).value(.purchases) ?? .max <= plan(problem).value(.purchases) ?? .min)
  }

  @Test func `A plan records the revision that is given, and works it out where none is`() throws {
    let (planner, sample) = (Planner(program: "test 1"), try Sample())
    let known = Digest(of: "known".utf8)
    let plan = try planner.plan(sample.scenario, on: sample.inventory, revision: known)
    #expect(plan.head.revision == known)
    #expect(try sample.plan().head.revision == sample.inventory.revision)
  }

  @Test func `An interrupt keeps a plan that holds every rule, and says so`() throws {
    let problem = unpinned(3)
    let planner = Planner(program: "test 1", isInterrupted: { true })
    let plan = try planner.plan(problem.scenario, on: problem.inventory)
    #expect(plan.head.status == .stopped)
    #expect(plan.head.levels.allSatisfy { $0.proof == .certified })
    let audit = PlanAudit(plan, of: problem, NaiveSupply(problem), problem.needs())
    #expect(audit.faults == [])
  }

  @Test(arguments: UInt64(0)..<150)
  func `An interrupt never makes a plan impossible that is possible`(seed: UInt64) throws {
    let problem = OracleCase(seed: seed)
    let hasGo = problem.scenario.pins.contains { $0.rule == .go }
    guard hasGo, let whole = try? plan(problem), whole.status != .infeasible else { return }
    do {
      let plan = try Planner(program: "test 1", isInterrupted: { true })
        .plan(problem.scenario, on: problem.inventory)
      #expect(plan.status != .infeasible)
    } catch let error as PlanningError {
      #expect(error == .stoppedTooEarly)
    }
  }

  @Test func `A time limit of nothing keeps a plan that holds every rule`() throws {
    let problem = unpinned(5)
    var scenario = problem.scenario
    scenario.solver.timeLimitSeconds = 0
    let hurried = OracleCase(inventory: problem.inventory, scenario: scenario)
    let plan = try plan(hurried)
    #expect([.stopped, .optimal].contains(plan.head.status))
    #expect(PlanAudit(plan, of: hurried, NaiveSupply(hurried), hurried.needs()).faults == [])
  }

  @Test func `Progress counts every market up to the last`() throws {
    var sample = try Sample()
    sample.need(1, "chair", of: "kept", at: "east")
    sample.need(1, "desk", of: "kept", at: "east")
    let seen = Mutex<[Int]>([])
    let planner = Planner(
      program: "test 1",
      report: { progress in seen.withLock { $0.append(progress.done * 100 + progress.total) } })
    _ = try planner.plan(sample.scenario, on: sample.inventory)
    #expect(seen.withLock { $0.sorted() } == [106, 206, 306, 406, 506, 606])
  }
}
