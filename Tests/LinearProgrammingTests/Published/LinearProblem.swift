// SPDX-License-Identifier: GPL-3.0-or-later

import LinearProgramming
import Testing

/// A small linear problem whose optimum has been published.
struct LinearProblem: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let optimum: Double
  let model: Model

  static let all = [
    wyndorGlass, chvatalDiet, dantzigTransport, bealeCycling, bealeCyclingInHalves, kleeMinty(3),
    kleeMinty(8), tahaRelaxation,
  ]
}

extension LinearProblem {
  /// Hillier and Lieberman, "Introduction to Operations Research": doors and windows of three plants.
  static let wyndorGlass = LinearProblem(
    testDescription: "Wyndor Glass", optimum: 36,
    model: Model(
      .maximise, costs: [3, 5],
      rows: [([1, 0], .atMost(4)), ([0, 2], .atMost(12)), ([3, 2], .atMost(18))]))

  /// Chvátal, "Linear Programming", 1983, chapter 1: the cheapest day's food.
  static let chvatalDiet = LinearProblem(
    testDescription: "Chvátal's diet", optimum: 92.5,
    model: Model(
      .minimise, costs: [3, 24, 13, 9, 20, 19], most: [4, 3, 2, 8, 2, 2],
      rows: [
        ([110, 205, 160, 160, 420, 260], .atLeast(2_000)),
        ([4, 32, 13, 8, 4, 14], .atLeast(55)),
        ([2, 12, 54, 285, 22, 80], .atLeast(800)),
      ]))

  /// Dantzig, "Linear Programming and Extensions", 1963, section 3.3: cases by rail, in thousands of
  /// dollars.
  static let dantzigTransport = LinearProblem(
    testDescription: "Dantzig's transport", optimum: 153.675,
    model: transport(
      supply: [350, 600], demand: [325, 300, 275],
      costs: [[2.5, 1.7, 1.8], [2.5, 1.8, 1.4]].map { $0.map { $0 * 90 / 1_000 } }))

  /// Beale, "Cycling in the dual simplex algorithm", 1955: the textbook rule goes round for ever.
  static let bealeCycling = LinearProblem(
    testDescription: "Beale's cycle", optimum: -0.05,
    model: Model(
      .minimise, costs: [-0.75, 150, -0.02, 6],
      rows: [
        ([0.25, -60, -0.04, 9], .atMost(0)), ([0.5, -90, -0.02, 3], .atMost(0)),
        ([0, 0, 1, 0], .atMost(1)),
      ]))

  /// The same in other numbers, as in Bazaraa, Jarvis and Sherali.
  static let bealeCyclingInHalves = LinearProblem(
    testDescription: "Beale's cycle in halves", optimum: -1.25,
    model: Model(
      .minimise, costs: [-0.75, 20, -0.5, 6],
      rows: [
        ([0.25, -8, -1, 9], .atMost(0)), ([0.5, -12, -0.5, 3], .atMost(0)),
        ([0, 0, 1, 0], .atMost(1)),
      ]))

  /// Klee and Minty, "How good is the simplex algorithm?", 1972: a cube whose every corner may be
  /// visited; in Chvátal's numbers.
  static func kleeMinty(_ size: Int) -> LinearProblem {
    let power = (0...2 * size).map { Double((0..<$0).reduce(1) { power, _ in power * 10 }) }
    return LinearProblem(
      testDescription: "Klee and Minty's cube of \(size)", optimum: power[2 * (size - 1)],
      model: Model(
        .maximise, costs: (1...size).map { power[size - $0] },
        rows: (1...size).map { row in
          let terms = (1...size).map { column in
            column < row ? 2 * power[row - column] : column == row ? 1 : 0
          }
          return (terms, .atMost(power[2 * (row - 1)]))
        }))
  }

  /// Taha, "Operations Research": the relaxation of ``IntegerProblem/taha``.
  static let tahaRelaxation = LinearProblem(
    testDescription: "Taha's relaxation", optimum: 23.75,
    model: Model(
      .maximise, costs: [5, 4], rows: [([1, 1], .atMost(5)), ([10, 6], .atMost(45))]))
}

/// A transportation problem: at most the supply leaves, at least the demand comes in.
func transport(supply: [Double], demand: [Double], costs: [[Double]]) -> Model {
  var model = Model()
  let sources = supply.map { model.addRow(.atMost($0)) }
  let sinks = demand.map { model.addRow(.atLeast($0)) }
  for (source, row) in zip(sources, costs) {
    for (sink, cost) in zip(sinks, row) {
      model.addColumn(.atLeast(0), cost: cost, entries: [Entry(source, 1), Entry(sink, 1)])
    }
  }
  return model
}
