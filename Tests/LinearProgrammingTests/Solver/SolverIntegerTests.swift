// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds
import Testing

@testable import LinearProgramming

@Suite struct `A solve in whole numbers` {
  static let options = [
    IntegerOptions(), IntegerOptions(cuts: false), IntegerOptions(presolve: false),
    IntegerOptions(cuts: false, pseudocostBranching: false, presolve: false),
  ]

  @Test(arguments: IntegerProblem.all)
  func `finds a published optimum`(_ problem: IntegerProblem) throws {
    let result = try Solver.solving(problem.model) { try $0.solveInteger() }
    #expect(result.reason == .optimal)
    #expect(result.limit == nil)
    #expect(result.objective == problem.optimum)
    #expect(result.bound == problem.optimum)
    #expect(result.gap == 0)
    #expect(problem.model.violation(result.primal) < 1e-6)
  }

  @Test(arguments: 1...40, options)
  func `finds what trying everything finds`(seed: Int, _ options: IntegerOptions) throws {
    let model = Self.small(seed: seed)
    let best = Self.enumerated(model)
    let result = try Solver.solving(model) { try $0.solveInteger(options: options) }
    #expect(result.reason == (best == nil ? .infeasible : .optimal))
    #expect(result.objective == best)
    if best != nil { #expect(model.violation(result.primal) < 1e-6) }
  }

  @Test func `starts where it is told`() throws {
    let problem = IntegerProblem.smallKnapsack
    let start: [Double] = [1, 1, 1, 1, 0, 1, 0, 0, 0, 0]
    let result = try Solver.solving(problem.model) { try $0.solveInteger(start: start) }
    #expect(result.reason == .optimal)
    #expect(result.objective == 309)
    #expect(result.primal == start)
  }

  @Test(arguments: [
    Limits(nodes: 0), Limits(iterations: 0), Limits(time: .zero),
    Limits(isInterrupted: { true }),
  ])
  func `keeps its start whatever stops it`(_ limits: Limits) throws {
    let start = [Double](repeating: 1, count: 81)
    let result = try Solver.solving(IntegerProblem.stein81.model) {
      try $0.solveInteger(limits: limits, start: start)
    }
    #expect(result.reason == .feasible)
    #expect(result.limit != nil)
    #expect(result.objective == 81)
    #expect(result.primal == start)
  }

  @Test func `refuses a start that is not feasible`() throws {
    var model = Model()
    let row = model.addRow(.atMost(1), name: "seats")
    for name in ["left", "right"] {
      model.addColumn(
        .between(0, 1), cost: 1, integer: true, name: name, entries: [Entry(row, 1)])
    }
    try Solver.solving(model) { solver in
      let faults: [([Double], ModelError)] = [
        ([1, 1], .infeasibleStart(.row(row, name: "seats"))),
        ([0, 2], .infeasibleStart(.column(Column(index: 1), name: "right"))),
        ([0.5, 0], .infeasibleStart(.column(Column(index: 0), name: "left"))),
        ([.nan, 0], .notFinite(.value, .column(Column(index: 0), name: "left"))),
        ([1], .wrongCount(.value, given: 1, needed: 2)),
      ]
      for (start, fault) in faults {
        #expect(throws: fault) { try solver.solveInteger(start: start) }
      }
      try #expect(solver.solveInteger(start: [0, 1]).objective == 0)
    }
  }

  @Test(arguments: options)
  func `tells that no whole numbers fit`(_ options: IntegerOptions) throws {
    let model = Model(
      .minimise, costs: [1, 1], most: [9, 9], integer: true, rows: [([2, 2], .exactly(7))])
    let result = try Solver.solving(model) { try $0.solveInteger(options: options) }
    #expect(result == IntegerResult(reason: .infeasible, nodes: result.nodes))
  }

  @Test(arguments: options)
  func `tells that the relaxation is infeasible`(_ options: IntegerOptions) throws {
    let model = Model(
      .minimise, costs: [1], most: [1], integer: true, rows: [([1], .atLeast(2))])
    let result = try Solver.solving(model) { try $0.solveInteger(options: options) }
    #expect(result.reason == .infeasible)
  }

  @Test(arguments: options)
  func `tells that there is no best solution`(_ options: IntegerOptions) throws {
    let model = Model(
      .maximise, costs: [1, 1], integer: true, rows: [([1, -1], .exactly(0))])
    let result = try Solver.solving(model) { try $0.solveInteger(options: options) }
    #expect(result.reason == .unbounded)
    #expect(result.objective == nil)
  }

  @Test(arguments: options)
  func `tells an unbounded relaxation without whole numbers`(_ options: IntegerOptions) throws {
    let model = Model(
      .maximise, costs: [1, 0], integer: true,
      rows: [([0, 2], .exactly(3)), ([1, 0], .atLeast(0))])
    let result = try Solver.solving(model) { try $0.solveInteger(options: options) }
    #expect(result.reason == .infeasible)
  }

  @Test(arguments: options)
  func `of an empty model is optimal at 0`(_ options: IntegerOptions) throws {
    let result = try Solver.solving(Model()) { try $0.solveInteger(options: options) }
    #expect(result.reason == .optimal)
    #expect(result.objective == 0)
    #expect(result.primal.isEmpty)
  }

  @Test(arguments: options)
  func `of columns without rows takes the better bound`(_ options: IntegerOptions) throws {
    var model = Model(sense: .maximise)
    model.addColumn(.between(0, 4.5), cost: 2, integer: true, entries: [])
    #expect(try Solver.solving(model) { try $0.solveInteger(options: options).objective } == 8)
  }

  @Test(arguments: options)
  func `rounds fractional bounds inwards`(_ options: IntegerOptions) throws {
    for (sense, best) in [(Sense.minimise, 1.0), (.maximise, 2)] {
      var model = Model(sense: sense)
      let row = model.addRow(.atMost(9))
      model.addColumn(.between(0.5, 2.5), cost: 1, integer: true, entries: [Entry(row, 1)])
      #expect(try Solver.solving(model) { try $0.solveInteger(options: options).objective } == best)
    }
  }

  @Test func `finds bounds without a whole number infeasible until they are mended`() throws {
    var model = Model()
    let column = model.addColumn(.between(0.2, 0.8), cost: 1, integer: true, entries: [])
    try Solver.solving(model) { solver in
      try #expect(solver.solveInteger().reason == .infeasible)
      try #expect(solver.solveLinear().reason == .infeasible)
      try solver.setBounds(column, .between(0.2, 1.8))
      try #expect(solver.solveInteger().objective == 1)
      try solver.setBounds(column, .between(1.2, 1.8))
      try #expect(solver.solveInteger().reason == .infeasible)
    }
  }

  @Test(arguments: [-0.1, 1, .nan, .infinity])
  func `refuses a gap that is no share`(_ gap: Double) throws {
    try Solver.solving(IntegerProblem.taha.model) { solver in
      let error = #expect(throws: ModelError.self) {
        try solver.solveInteger(limits: Limits(relativeGap: gap))
      }
      #expect(error?.description == "the relative gap is \(gap); give a number between 0 and 1")
    }
  }
}

extension `A solve in whole numbers` {
  /// A few columns of whole numbers from 0 to 2, and rows that few points keep.
  private static func small(seed: Int) -> Model {
    var random = SplitMix64(seed: seed)
    let columns = random.within(1...5)
    let rows = (0..<random.within(1...4)).map { _ in
      let terms = (0..<columns).map { _ in random.value(-5...5) }
      let bound = random.value(-6...6)
      let bounds: [Bounds] = [
        .atMost(bound), .atLeast(bound), .exactly(bound), .between(bound, bound + 2),
      ]
      return (terms, bounds.randomElement(using: &random) ?? .free)
    }
    let sense = Bool.random(using: &random) ? Sense.minimise : .maximise
    let costs = (0..<columns).map { _ in random.value(-9...9) }
    return Model(
      sense, costs: costs, most: costs.map { _ in 2 }, integer: true, rows: rows)
  }

  /// The best objective of all points; nil when none is feasible.
  private static func enumerated(_ model: Model) -> Double? {
    var points: [[Double]] = [[]]
    for _ in 0..<model.columnCount {
      points = points.flatMap { point in [0, 1, 2].map { point + [$0] } }
    }
    let values = points.filter { model.violation($0) == 0 }.map(model.objective)
    return model.sense == .minimise ? values.min() : values.max()
  }
}
