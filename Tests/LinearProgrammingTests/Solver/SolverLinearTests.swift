// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds
import Testing

@testable import LinearProgramming

@Suite struct `A linear solve` {
  @Test(arguments: LinearProblem.all, [SimplexMethod.primal, .dualThenPrimal])
  func `finds a published optimum`(_ problem: LinearProblem, by method: SimplexMethod) throws {
    let result = try Solver.solving(problem.model) { try $0.solveLinear(method: method) }
    let scale = max(1, abs(problem.optimum))
    #expect(result.reason == .optimal)
    #expect(result.limit == nil)
    #expect(abs((result.objective ?? .nan) - problem.optimum) < 1e-9 * scale)
    #expect(result.bound == result.objective)
    #expect(problem.model.violation(result.primal) < 1e-6)
  }

  @Test func `gives the duals of the textbook`() throws {
    let result = try Solver.solving(LinearProblem.wyndorGlass.model) { try $0.solveLinear() }
    #expect(result.primal == [2, 6])
    #expect(result.rowActivities == [2, 12, 18])
    #expect(result.rowDuals == [0, 1.5, 1])
    #expect(result.columnDuals == [0, 0])
  }

  @Test(arguments: 1...60) func `proves its optimum by duals`(seed: Int) throws {
    let model = Self.bounded(seed: seed)
    let result = try Solver.solving(model) { try $0.solveLinear() }
    try #require(result.reason == .optimal)
    let objective = try #require(result.objective)
    #expect(model.violation(result.primal) < 1e-6)
    #expect(abs(model.objective(result.primal) - objective) < 1e-6)
    #expect(abs(model.dualBound(result.rowDuals) - objective) < 1e-6 * max(1, abs(objective)))
  }

  @Test(arguments: 1...30) func `finds the same by either method`(seed: Int) throws {
    let model = Self.bounded(seed: 1_000 + seed)
    let primal = try Solver.solving(model) { try $0.solveLinear(method: .primal).objective }
    let dual = try Solver.solving(model) { try $0.solveLinear(method: .dualThenPrimal).objective }
    let one = try #require(primal)
    let other = try #require(dual)
    #expect(abs(one - other) < 1e-6 * max(1, abs(one)))
  }

  @Test(arguments: [SimplexMethod.primal, .dualThenPrimal])
  func `tells that a model is infeasible`(by method: SimplexMethod) throws {
    let model = Model(
      .minimise, costs: [1, 1], rows: [([1, 1], .atMost(1)), ([1, 1], .atLeast(2))])
    let result = try Solver.solving(model) { try $0.solveLinear(method: method) }
    #expect(result.reason == .infeasible)
    #expect(result.objective == nil)
    #expect(result.primal.isEmpty)
    #expect(result.rowDuals.isEmpty)
  }

  @Test(arguments: [SimplexMethod.primal, .dualThenPrimal])
  func `tells that a model is unbounded`(by method: SimplexMethod) throws {
    let model = Model(.maximise, costs: [1, 1], rows: [([1, -1], .atMost(3))])
    let result = try Solver.solving(model) { try $0.solveLinear(method: method) }
    #expect(result.reason == .unbounded)
    #expect(result.objective == nil)
    #expect(result.bound == nil)
    #expect(model.violation(result.primal) < 1e-6)
  }

  @Test func `of an empty model is optimal at 0`() throws {
    let result = try Solver.solving(Model()) { try $0.solveLinear() }
    #expect(result.reason == .optimal)
    #expect(result.objective == 0)
    #expect(result.primal.isEmpty)
    #expect(result.rowActivities.isEmpty)
  }

  @Test func `of rows without columns looks at their bounds`() throws {
    for (bounds, reason) in [(Bounds.atMost(1), Reason.optimal), (.atLeast(1), .infeasible)] {
      var model = Model()
      model.addRow(bounds)
      #expect(try Solver.solving(model) { try $0.solveLinear().reason } == reason)
    }
  }

  @Test func `of columns without rows takes the better bound`() throws {
    var model = Model()
    model.addColumn(.between(2, 5), cost: 3, entries: [])
    model.addColumn(.between(2, 5), cost: -3, entries: [])
    #expect(try Solver.solving(model) { try $0.solveLinear().primal } == [2, 5])
    model.addColumn(.atLeast(0), cost: -1, entries: [])
    #expect(try Solver.solving(model) { try $0.solveLinear().reason } == .unbounded)
  }

  @Test func `takes coefficients of 0`() throws {
    let zeros = Model(sense: .minimise)
    var model = zeros
    let row = model.addRow(.atLeast(1))
    model.addColumn(.atLeast(0), cost: 1, entries: [Entry(row, 0)])
    model.addColumn(.atLeast(0), cost: 2, entries: [Entry(row, 1)])
    #expect(try Solver.solving(model) { try $0.solveLinear().objective } == 2)
  }

  /// A model with every kind of bounds, in which 0 is feasible and nothing is unbounded.
  private static func bounded(seed: Int) -> Model {
    var random = SplitMix64(seed: seed)
    var model = Model()
    let rows = (0..<random.within(1...8)).map { _ in
      let width = random.value(0...9)
      return model.addRow(
        [.atMost(width), .atLeast(-width), .between(-width, width), .exactly(0), .free]
          .randomElement(using: &random) ?? .free)
    }
    for _ in 0..<random.within(1...10) {
      let used = rows.filter { _ in Bool.random(using: &random) }
      model.addColumn(
        .between(-random.value(0...5), random.value(0...5)), cost: random.value(-9...9),
        entries: used.map { Entry($0, random.value(-4...4)) })
    }
    return model
  }
}
