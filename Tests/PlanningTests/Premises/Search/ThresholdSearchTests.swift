// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Testing

@testable import Planning

@Suite struct ThresholdSearchTests {
  private static let limits = SearchLimits(deadline: nil, isInterrupted: { false })
  private static let rules = Set(RandomLayoutProblem.Rule.allCases)

  @Test(arguments: LayoutSolverTests.ruleSets)
  func `Steps from no layout at all keep every rule`(_ rules: Set<RandomLayoutProblem.Rule>) {
    for seed in 500..<506 {
      var random = RandomLayoutProblem(seed: seed)
      let problem = random.problem(rules)
      guard let found = Self.found(problem) else { continue }
      #expect(problem.keepsRules(found.layout), "seed \(seed)")
      #expect(problem.score(found.layout) == found.score, "seed \(seed)")
    }
  }

  @Test func `Steps from no layout at all mostly leave out as few people as any layout`() {
    let areFewest = (500..<560).filter { seed in
      var random = RandomLayoutProblem(seed: seed)
      let problem = random.problem(Self.rules.subtracting([.keep, .counters]))
      let least = LayoutSolverTests.layouts(problem).filter(problem.keepsRules)
        .map { problem.value(of: $0, at: .unplaced) }.min()
      return Self.found(problem)?.score[0] == least
    }
    #expect(areFewest.count >= 57)
  }

  @Test func `The same start leads to the same layout`() {
    var random = RandomLayoutProblem(seed: 7)
    let problem = random.problem(Self.rules)
    #expect(Self.found(problem)?.layout == Self.found(problem)?.layout)
  }

  private static func found(_ problem: LayoutProblem) -> ScoredLayout? {
    var effort = Effort(nodes: 400, limits: limits)
    return ThresholdSearch(problem, on: Array(problem.sites))
      .improved(Layout(parties: problem.parties.count), bound: Score(), &effort)
  }
}
