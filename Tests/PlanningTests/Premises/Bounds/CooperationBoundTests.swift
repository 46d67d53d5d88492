// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Testing

@testable import Planning

@Suite struct CooperationBoundTests {
  @Test(arguments: LayoutSolverTests.ruleSets)
  func `No layout that places everybody is below the bound`(
    _ rules: Set<RandomLayoutProblem.Rule>
  ) {
    for seed in 300..<340 {
      var random = RandomLayoutProblem(seed: seed)
      let problem = random.problem(rules)
      let bound = CooperationBound(problem, on: Array(problem.sites), missing: 0).value
      for layout in LayoutSolverTests.layouts(problem)
      where !layout.sites.contains(nil) && problem.keepsRules(layout) {
        #expect(bound <= problem.value(of: layout, at: .cooperation), "seed \(seed)")
      }
    }
  }

  @Test(arguments: LayoutSolverTests.ruleSets)
  func `No layout that leaves out few enough people is below the bound`(
    _ rules: Set<RandomLayoutProblem.Rule>
  ) {
    for seed in 340..<370 {
      var random = RandomLayoutProblem(seed: seed)
      let problem = random.problem(rules)
      let layouts = LayoutSolverTests.layouts(problem).filter(problem.keepsRules)
      for missing: Int64 in [1, 4, 9] {
        let bound = CooperationBound(problem, on: Array(problem.sites), missing: missing).value
        for layout in layouts where problem.value(of: layout, at: .unplaced) <= missing {
          #expect(bound <= problem.value(of: layout, at: .cooperation), "seed \(seed)")
        }
      }
    }
  }

  @Test func `Parties that fill one site each pay at least their traffic over the only distance`() {
    let problem = Self.pair(traffic: 7, metres: 300)
    #expect(CooperationBound(problem, on: [0, 1], missing: 0).value == 2_100)
  }

  @Test func `The bound of a large problem is more than half of what steps reach`() throws {
    let problem = Self.circle(parties: 24, sites: 6)
    var effort = Effort(nodes: 100_000, limits: SearchLimits(deadline: nil) { false })
    let sites = Array(problem.sites)
    let found = try #require(LocalSearch(problem).layout(on: sites, &effort))
    let bound = CooperationBound(problem, on: sites, missing: 0).value
    let value = problem.value(of: found.layout, at: .cooperation)
    #expect(bound <= value && 2 * bound > value)
  }

  /// Two parties, each of which fills a site.
  private static func pair(traffic: Int64, metres: Int64) -> LayoutProblem {
    LayoutProblem(
      people: [4, 4], need: [40, 40], unit: [0, 0],
      domains: [[true, true], [true, true]], area: [40, 40], seats: [4, 4], fitOut: [0, 0],
      running: [0, 0], relations: [[.free, .free], [.free, .free]],
      traffic: [[0, traffic], [traffic, 0]], metres: [[0, metres], [metres, 0]],
      moves: [[0, 0], [0, 0]], keeps: [.init()], counters: [[]], equipment: [],
      levels: [.unplaced, .cooperation])
  }

  /// Equal parties in sites on a circle, all of which have traffic with all.
  private static func circle(parties: Int, sites: Int) -> LayoutProblem {
    func table<Value>(_ rows: Int, _ columns: Int, _ value: (Int, Int) -> Value) -> [[Value]] {
      (0..<rows).map { row in (0..<columns).map { value(row, $0) } }
    }
    return LayoutProblem(
      people: Array(repeating: 1, count: parties), need: Array(repeating: 10, count: parties),
      unit: Array(repeating: 0, count: parties), domains: table(parties, sites) { _, _ in true },
      area: Array(repeating: Int64(10 * parties / sites), count: sites),
      seats: Array(repeating: Int64(parties / sites), count: sites),
      fitOut: Array(repeating: 0, count: sites), running: Array(repeating: 0, count: sites),
      relations: table(parties, parties) { _, _ in .free },
      traffic: table(parties, parties) { $0 == $1 ? 0 : Int64(1 + ($0 * $1) % 4) },
      metres: table(sites, sites) { Int64(min(abs($0 - $1), sites - abs($0 - $1)) * 100) },
      moves: table(parties, sites) { _, _ in 0 }, keeps: [.init()], counters: [[]],
      equipment: [], levels: [.unplaced, .cooperation])
  }
}
