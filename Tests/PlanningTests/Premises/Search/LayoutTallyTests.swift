// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Planning

@Suite struct LayoutTallyTests {
  @Test(arguments: 0..<60)
  func `A step changes the merit to what the whole layout has after it`(_ seed: Int) {
    var random = RandomLayoutProblem(seed: seed)
    let problem = random.problem(Set(RandomLayoutProblem.Rule.allCases))
    var tally = LayoutTally(problem)
    for number in 0..<40 {
      let step = Self.step(number, problem)
      let expected = Self.merit(problem, after: step, tally.layout)
      #expect(tally.merit(after: step) == expected, "step \(number)")
      #expect(tally.merit == Self.merit(problem, after: [], tally.layout), "step \(number)")
      tally.take(step)
      #expect(tally.merit == expected, "step \(number)")
    }
  }

  @Test(arguments: 0..<60)
  func `A step is possible where the layout after it keeps room and relations`(_ seed: Int) {
    var random = RandomLayoutProblem(seed: seed)
    let problem = random.problem(
      Set(RandomLayoutProblem.Rule.allCases).subtracting([.keep, .counters]))
    var tally = LayoutTally(problem)
    for number in 0..<40 {
      let step = Self.step(number, problem)
      let isPossible = problem.keepsRules(tally.layout.after(step))
      #expect(tally.admits(step) == isPossible, "step \(number)")
      if isPossible { tally.take(step) }
    }
  }

  /// One to three parties, each to another place.
  private static func step(_ number: Int, _ problem: LayoutProblem) -> [LayoutMove] {
    let first = number % problem.parties.count
    let count = min(1 + number % 3, problem.parties.count)
    return (0..<count).map { index in
      let place = (number / 2 + 3 * index) % (problem.sites.count + 1)
      return LayoutMove(
        party: (first + index) % problem.parties.count,
        site: place < problem.sites.count ? place : nil)
    }
  }

  private static func merit(
    _ problem: LayoutProblem, after step: [LayoutMove], _ layout: Layout
  ) -> Merit {
    let layout = layout.after(step)
    let violations = problem.units.reduce(0) { sum, unit in
      let used = problem.sites(of: unit, in: layout)
      let count = used.count { $0 }
      let keep = problem.keeps[unit]
      let missing = problem.counters[unit].count { counter in
        !problem.sites.contains { used[$0] && counter[$0] }
      }
      return sum + max(0, keep.least - count, count - keep.most) + missing
    }
    return Merit(violations: violations, score: problem.score(layout))
  }
}

extension Layout {
  fileprivate func after(_ step: [LayoutMove]) -> Layout {
    var layout = self
    for move in step { layout.sites[move.party] = move.site }
    return layout
  }
}
