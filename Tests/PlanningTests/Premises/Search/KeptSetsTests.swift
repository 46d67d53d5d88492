// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Testing

@testable import Planning

@Suite struct KeptSetsTests {
  @Test(arguments: LayoutSolverTests.ruleSets)
  func `Every layout that is better than the known one uses a set that is listed`(
    _ rules: Set<RandomLayoutProblem.Rule>
  ) throws {
    for seed in 400..<430 {
      var random = RandomLayoutProblem(seed: seed)
      let problem = random.problem(rules)
      let layouts = LayoutSolverTests.layouts(problem).filter(problem.keepsRules)
      let scores = layouts.map(problem.score).sorted()
      for known in [.worst, scores.dropFirst(scores.count / 3).first ?? .worst] {
        let sets = try #require(KeptSets.all(problem, better: known))
        for layout in layouts where problem.score(layout) < known {
          let used = Set(layout.sites.compactMap(\.self)).sorted()
          #expect(sets.contains(used), "seed \(seed)")
        }
      }
    }
  }

  @Test func `A set that costs more than the known layout is not listed`() throws {
    var random = RandomLayoutProblem(seed: 0)
    var problem = random.problem([])
    problem.levels = [.unplaced, .runningCost]
    problem.seats = problem.seats.map { _ in problem.people.reduce(0, +) }
    var known = Score()
    known[1] = problem.running.min() ?? 0
    let sets = try #require(KeptSets.all(problem, better: known))
    #expect(sets == [])
  }
}
