// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Planning

@Suite struct LayoutProblemRoomTests {
  @Test func `A site keeps as much room as some parties fill`() {
    var random = RandomLayoutProblem(seed: 1)
    var problem = random.problem([.area])
    let parties = problem.parties.count
    problem.need = (0..<parties).map { [30, 50, 70, 110, 130][$0 % 5] }
    problem.area = problem.sites.map { [29, 79, 100, 1_000][$0 % 4] }
    let sums = (0..<(1 << parties)).map { chosen in
      problem.parties.reduce(0) { $0 + (chosen >> $1 & 1 == 1 ? problem.need[$1] : 0) }
    }
    let expected = problem.area.map { area in sums.filter { $0 <= area }.max() ?? 0 }
    #expect(problem.withoutDeadRoom.area == expected)
  }

  @Test(arguments: 0..<100)
  func `The same layouts keep the rules without dead room`(_ seed: Int) {
    var random = RandomLayoutProblem(seed: seed)
    let problem = random.problem([.area, .seats, .access])
    let tight = problem.withoutDeadRoom
    for layout in LayoutSolverTests.layouts(problem) {
      #expect(tight.keepsRules(layout) == problem.keepsRules(layout))
    }
  }
}
