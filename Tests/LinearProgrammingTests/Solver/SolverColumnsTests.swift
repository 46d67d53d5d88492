// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds
import Testing
import Words

@testable import LinearProgramming

@Suite struct `Columns added later` {
  @Test(arguments: 1...40) func `give what the whole model gives`(seed: Int) throws {
    let whole = Transport(seed: seed)
    let expected = try Solver.solving(whole.model(arcs: whole.arcs)) { try $0.solveLinear() }
    try Solver.solving(whole.model(arcs: [])) { solver in
      var last = try solver.solveLinear().objective
      for part in whole.parts {
        let columns = try solver.addColumns(whole.batch(part))
        #expect(columns.count == part.count)
        let result = try solver.solveLinear()
        #expect(result.reason == .optimal)
        #expect(try #require(result.objective) <= #require(last))
        last = result.objective
      }
      #expect(last == expected.objective)
    }
  }

  @Test func `go on from the basis`() throws {
    let whole = Transport(seed: 7)
    try Solver.solving(whole.model(arcs: whole.arcs)) { solver in
      try #expect(solver.solveLinear().iterations > 0)
      var costly = ColumnBatch()
      costly.add(.atLeast(0), cost: 10_000, entries: [Entry(Row(index: 0), 1)])
      try solver.addColumns(costly)
      try #expect(solver.solveLinear().iterations == 0)
    }
  }

  @Test func `of an empty batch change nothing`() throws {
    try Solver.solving(LinearProblem.wyndorGlass.model) { solver in
      try #expect(solver.addColumns(ColumnBatch()).isEmpty)
      try #expect(solver.solveLinear().objective == 36)
    }
  }

  @Test func `with a fault are not added at all`() throws {
    try Solver.solving(LinearProblem.wyndorGlass.model) { solver in
      var batch = ColumnBatch()
      batch.add(.atLeast(0), cost: 100)
      batch.add(.atLeast(0), cost: 1, name: "gates", entries: [Entry(Row(index: 3), 1)])
      let error = #expect(throws: ModelError.self) { try solver.addColumns(batch) }
      #expect(
        error?.description
          == "there is no row 3: the model has 3 of them, numbered from 0; add it first")
      #expect(solver.columnCount == 2)
      try #expect(solver.solveLinear().objective == 36)
    }
  }

  @Test func `are named in later messages`() throws {
    try Solver.solving(LinearProblem.wyndorGlass.model) { solver in
      var batch = ColumnBatch()
      batch.add(.atLeast(0), cost: 0, name: "gates")
      try solver.addColumns(batch)
      let error = #expect(throws: ModelError.self) { try solver.setCosts([3, 5, .nan]) }
      #expect(
        error?.description == "a cost of column \"gates\" is not a finite number; give a finite one"
      )
    }
  }

  @Test func `may change their cost and bounds`() throws {
    try Solver.solving(LinearProblem.wyndorGlass.model) { solver in
      let doors = Column(index: 0)
      try solver.setCosts([0, 5])
      try #expect(solver.solveLinear().objective == 30)
      try solver.setCosts([3, 0])
      try #expect(solver.solveLinear().objective == 12)
      try solver.setBounds(doors, .exactly(1))
      try #expect(solver.solveLinear().objective == 3)
      try solver.setBounds(doors, .atLeast(5))
      try #expect(solver.solveLinear().reason == .infeasible)
    }
  }

  @Test func `refuse a change that fits no column`() throws {
    try Solver.solving(LinearProblem.wyndorGlass.model) { solver in
      let missing = Column(index: 2)
      let fault = ModelError.outOfRange(.column(missing, name: nil), count: 2)
      #expect(throws: fault) { try solver.setBounds(missing, .free) }
      #expect(throws: ModelError.wrongCount(.cost, given: 1, needed: 2)) {
        try solver.setCosts([1])
      }
      #expect(throws: ModelError.notFinite(.cost, .column(Column(index: 1), name: nil))) {
        try solver.setCosts([1, .infinity])
      }
      #expect(
        fault.description
          == "there is no column 2: the model has 2 of them, numbered from 0; add it first")
      try #expect(solver.solveLinear().objective == 36)
    }
  }
}

/// A random transportation problem in which everything may also be bought.
private struct Transport {
  let supply: [Double]
  let demand: [Double]
  let arcs: [(from: Int, to: Int, cost: Double)]

  init(seed: Int) {
    var random = SplitMix64(seed: seed)
    let (lots, needs) = (random.within(2...12), random.within(2...12))
    supply = (0..<lots).map { _ in random.value(1...9) }
    demand = (0..<needs).map { _ in random.value(1...9) }
    arcs = (0..<lots).flatMap { lot in
      (0..<needs).map { (lot, $0, random.value(1...50)) }
    }.shuffled(using: &random)
  }

  /// The arcs in three parts.
  var parts: [ArraySlice<(from: Int, to: Int, cost: Double)>] {
    let third = (arcs.count + 2) / 3
    return stride(from: 0, to: arcs.count, by: third).map { first in
      arcs[first..<min(first + third, arcs.count)]
    }
  }

  func model(arcs: some Sequence<(from: Int, to: Int, cost: Double)>) -> Model {
    var model = Model()
    for count in supply { model.addRow(.atMost(count)) }
    for count in demand {
      let row = model.addRow(.exactly(count))
      model.addColumn(.atLeast(0), cost: 1_000, entries: [Entry(row, 1)])
    }
    model.addColumns(batch(arcs))
    return model
  }

  func batch(_ arcs: some Sequence<(from: Int, to: Int, cost: Double)>) -> ColumnBatch {
    var batch = ColumnBatch()
    for arc in arcs {
      batch.add(.atLeast(0), cost: arc.cost)
      batch.addEntry(Row(index: arc.from), 1)
      batch.addEntry(Row(index: supply.count + arc.to), 1)
    }
    return batch
  }
}
