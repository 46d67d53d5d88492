// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Testing

@testable import Planning

@Suite struct PackingTests {
  private static let limits = SearchLimits(deadline: nil, isInterrupted: { false })

  @Test(arguments: LayoutSolverTests.ruleSets)
  func `No layout leaves out fewer people than GLPK proves`(
    _ rules: Set<RandomLayoutProblem.Rule>
  ) {
    for seed in 600..<630 {
      var random = RandomLayoutProblem(seed: seed)
      let problem = random.problem(rules)
      let fewest = LayoutSolverTests.layouts(problem).filter(problem.keepsRules)
        .map { problem.value(of: $0, at: .unplaced) }.min()
      #expect(Self.least(problem) ?? 0 <= fewest ?? .max, "seed \(seed)")
    }
  }

  @Test func `GLPK finds how many people must be left out where only sizes and relations count`() {
    for seed in 600..<700 {
      var random = RandomLayoutProblem(seed: seed)
      let problem = random.problem([.area, .seats, .access, .together, .apart])
      let fewest = LayoutSolverTests.layouts(problem).filter(problem.keepsRules)
        .map { problem.value(of: $0, at: .unplaced) }.min()
      #expect(Self.least(problem) == fewest, "seed \(seed)")
    }
  }

  private static func least(_ problem: LayoutProblem) -> Int64? {
    Packing(problem, on: Array(problem.sites)).leastUnplaced(nodes: 1_000, limits: limits)
  }
}
