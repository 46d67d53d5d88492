// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Planning

struct CertifiedBoundsTests {
  @Test(arguments: LayoutSolverTests.ruleSets)
  func `Counted bounds are never above what a layout reaches`(
    _ rules: Set<RandomLayoutProblem.Rule>
  ) {
    for seed in 1_000..<1_040 {
      var random = RandomLayoutProblem(seed: seed)
      let problem = random.problem(rules)
      let scores = LayoutSolverTests.layouts(problem).filter(problem.keepsRules).map(problem.score)
      for score in scores.prefix(8) {
        let bounds = CertifiedBounds(problem, score: score)
        for level in problem.levels.indices {
          let rivals = scores.filter { rival in
            (0..<level).allSatisfy { rival[$0] <= score[$0] }
          }
          let least = rivals.map { $0[level] }.min() ?? .max
          #expect(bounds.bound(level) <= least, "seed \(seed), level \(level)")
        }
      }
    }
  }
}
