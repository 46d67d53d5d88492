// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import LinearProgramming

@Suite struct `A model` {
  typealias Fault = (text: String, make: @Sendable (inout Model) -> Void)

  static let faults: [Fault] = [
    (
      "a bound of row \"demand\" is not a finite number; give a finite one",
      { $0.addRow(.atLeast(.nan), name: "demand") }
    ),
    (
      "a bound of row 0 is not a finite number; give a finite one",
      { $0.addRow(.atMost(.infinity)) }
    ),
    (
      "the bounds of row \"demand\" are reversed: 2.0 is above 1.0; give the lower one first",
      { $0.addRow(.between(2, 1), name: "demand") }
    ),
    (
      "a bound of column \"desks\" is not a finite number; give a finite one",
      { $0.addColumn(.exactly(-.infinity), cost: 0, name: "desks", entries: []) }
    ),
    (
      "the bounds of column 0 are reversed: 0.0 is above -1.0; give the lower one first",
      { $0.addColumn(.between(0, -1), cost: 0, entries: []) }
    ),
    (
      "a cost of column \"desks\" is not a finite number; give a finite one",
      { $0.addColumn(.free, cost: .nan, name: "desks", entries: []) }
    ),
    (
      "a coefficient of column \"desks\" is not a finite number; give a finite one",
      { model in
        let row = model.addRow(.free)
        model.addColumn(.free, cost: 0, name: "desks", entries: [Entry(row, .infinity)])
      }
    ),
    (
      "column \"desks\" has two coefficients for row \"demand\"; add them up into one",
      { model in
        let row = model.addRow(.free, name: "demand")
        model.addColumn(.free, cost: 0, name: "desks", entries: [Entry(row, 1), Entry(row, 2)])
      }
    ),
    (
      "there is no row 7: the model has 1 of them, numbered from 0; add it first",
      { model in
        model.addRow(.free)
        model.addColumn(.free, cost: 0, entries: [Entry(Row(index: 7), 1)])
      }
    ),
    (
      "there is no row -1: the model has 0 of them, numbered from 0; add it first",
      { $0.addColumn(.free, cost: 0, entries: [Entry(Row(index: -1), 1)]) }
    ),
    (
      "there is no row 2147483647: the model has 0 of them, numbered from 0; add it first",
      { $0.addColumn(.free, cost: 0, entries: [Entry(Row(index: .max), 1)]) }
    ),
  ]

  @Test(arguments: faults) func `with a fault never reaches GLPK`(_ fault: Fault) throws {
    var model = Model()
    fault.make(&model)
    let error = #expect(throws: ModelError.self) {
      try Solver.solving(model) { _ in Issue.record("the solver took the model") }
    }
    #expect(error?.description == fault.text)
  }

  @Test func `names the second fault's column by its own number`() throws {
    var model = Model()
    var batch = ColumnBatch()
    batch.add(.free, cost: 0, name: "first")
    batch.add(.free, cost: .nan, name: "second")
    model.addColumn(.free, cost: 0, entries: [])
    #expect(model.addColumns(batch) == Column(index: 1))
    let error = #expect(throws: ModelError.self) { try model.check() }
    #expect(error == .notFinite(.cost, .column(Column(index: 2), name: "second")))
  }

  @Test func `may have the same coefficient row in every column`() throws {
    var model = Model()
    let row = model.addRow(.exactly(6))
    for cost in [3.0, 1, 2] { model.addColumn(.atLeast(0), cost: cost, entries: [Entry(row, 2)]) }
    try model.check()
    #expect(try Solver.solving(model) { try $0.solveLinear().primal } == [0, 3, 0])
  }
}

@Suite struct `A place` {
  @Test(arguments: [
    (nil, "row 4"), ("cầu Rào", "row \"cầu Rào\""),
    ("two\nlines\u{1B}", "row \"two\\nlines\\u{1B}\""),
    (String(repeating: "n", count: 300), "row \"\(String(repeating: "n", count: 60))…\""),
  ])
  func `is one short line`(_ name: String?, _ text: String) {
    #expect(Place.row(Row(index: 4), name: name).description == text)
  }
}
