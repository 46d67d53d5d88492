// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Planning

@Suite struct LayoutSolverTests {
  private static let limits = SearchLimits(deadline: nil, isInterrupted: { false })

  /// Every rule off, every rule on alone, each left out alone, and all.
  static let ruleSets: [Set<RandomLayoutProblem.Rule>] = {
    let all = RandomLayoutProblem.Rule.allCases
    return [[], Set(all)] + all.map { [$0] } + all.map { Set(all).subtracting([$0]) }
  }()

  @Test(arguments: ruleSets)
  func `Small problems get the optimum that trying all layouts finds`(
    _ rules: Set<RandomLayoutProblem.Rule>
  ) {
    for seed in 0..<100 {
      var random = RandomLayoutProblem(seed: seed)
      let problem = random.problem(rules)
      let solution = LayoutSolver.solve(problem, start: nil, limits: Self.limits)
      #expect(solution?.score == Self.bestScore(problem), "seed \(seed)")
      guard let solution else { continue }
      #expect(solution.isOptimal && problem.keepsRules(solution.layout), "seed \(seed)")
      #expect(problem.score(solution.layout) == solution.score, "seed \(seed)")
    }
  }

  @Test(arguments: ruleSets)
  func `Bounds of a search that was cut short are never above the optimum`(
    _ rules: Set<RandomLayoutProblem.Rule>
  ) {
    for seed in 100..<140 {
      var random = RandomLayoutProblem(seed: seed)
      let problem = random.problem(rules)
      let layouts = Self.layouts(problem).filter(problem.keepsRules)
      for nodes in [1, 8] {
        guard
          let solution = LayoutSolver.solve(
            problem, start: nil, nodes: nodes, limits: Self.limits)
        else { continue }
        for level in problem.levels.indices {
          let rivals = layouts.map(problem.score).filter { score in
            (0..<level).allSatisfy { score[$0] <= solution.score[$0] }
          }
          let least = rivals.map { $0[level] }.min() ?? .max
          #expect(solution.bounds[level] <= least, "seed \(seed), level \(level)")
        }
      }
    }
  }

  @Test(arguments: ruleSets)
  func `The bound over all sites at once is never above what a layout reaches`(
    _ rules: Set<RandomLayoutProblem.Rule>
  ) {
    for seed in 200..<240 {
      var random = RandomLayoutProblem(seed: seed)
      let problem = random.problem(rules)
      let root = SetSearch(
        problem, SizedPartners(problem), set: Array(problem.sites)
      ).relaxedRoot
      for layout in Self.layouts(problem) where problem.keepsRules(layout) {
        let score = problem.score(layout)
        #expect(root[0] <= score[0], "seed \(seed)")
        for level in problem.levels.indices where score[0] == root[0] {
          #expect(root[level] <= score[level], "seed \(seed), level \(level)")
        }
      }
    }
  }

  @Test func `The same problem gives the same layout`() {
    for seed in 0..<50 {
      var random = RandomLayoutProblem(seed: seed)
      let problem = random.problem(Set(RandomLayoutProblem.Rule.allCases))
      let first = LayoutSolver.solve(problem, start: nil, limits: Self.limits)
      let second = LayoutSolver.solve(problem, start: nil, limits: Self.limits)
      #expect(first?.layout == second?.layout)
    }
  }

  private static func bestScore(_ problem: LayoutProblem) -> Score? {
    layouts(problem).filter(problem.keepsRules).map(problem.score).min()
  }

  /// All layouts, whether they keep the rules or not.
  static func layouts(_ problem: LayoutProblem) -> [Layout] {
    problem.parties.reduce([Layout(parties: problem.parties.count)]) { layouts, party in
      layouts.flatMap { layout in
        ([nil] + problem.sites.map(Optional.some)).map { site in
          var layout = layout
          layout.sites[party] = site
          return layout
        }
      }
    }
  }
}
