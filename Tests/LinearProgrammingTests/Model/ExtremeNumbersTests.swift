// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds
import Testing

@testable import LinearProgramming

@Suite struct `Numbers at the edge of what a computer holds` {
  static let numbers: [Double] = [
    0, -0.0, .leastNonzeroMagnitude, .leastNormalMagnitude, 1e-300, 1e-12, 1, -1, 1e12, 1e100,
    -1e200, 1e300, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
  ]

  @Test(arguments: 1...150) func `end in a result or an error`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let model = Self.model(&random)
    let limits = Limits(time: .seconds(2), iterations: 500, nodes: 50)
    Self.expectFinite(model) { try $0.solveLinear(limits: limits).objective }
    Self.expectFinite(model) { try $0.solveInteger(limits: limits).objective }
  }

  private static func expectFinite(
    _ model: Model, _ solve: (inout Solver) throws -> Double?
  ) {
    do {
      let objective = try Solver.solving(model, solve)
      #expect(objective?.isFinite != false)
    } catch {
      #expect(error is SolverError)
    }
  }

  private static func model(_ random: inout SplitMix64) -> Model {
    var model = Model()
    let rows = (0..<random.within(1...5)).map { _ in model.addRow(bounds(&random)) }
    for _ in 0..<random.within(1...6) {
      let used = rows.filter { _ in Bool.random(using: &random) }
      model.addColumn(
        bounds(&random), cost: number(&random), integer: Bool.random(using: &random),
        entries: used.map { Entry($0, number(&random)) })
    }
    return model
  }

  private static func number(_ random: inout SplitMix64) -> Double {
    numbers.randomElement(using: &random) ?? 0
  }

  private static func bounds(_ random: inout SplitMix64) -> Bounds {
    let (one, other) = (number(&random), number(&random))
    let all: [Bounds] = [
      .free, .atLeast(one), .atMost(one), .exactly(one), .between(min(one, other), max(one, other)),
    ]
    return all.randomElement(using: &random) ?? .free
  }
}
