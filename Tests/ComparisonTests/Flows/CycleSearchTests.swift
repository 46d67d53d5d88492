// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Comparison

struct CycleSearchTests {
  private func edge(_ from: Int, _ to: Int, _ amount: Int64) -> CycleSearch.Edge {
    CycleSearch.Edge(from: from, to: to, amount: amount)
  }

  @Test func `A flow is taken apart into cycles that meet no node twice`() {
    var search = CycleSearch(
      nodes: 4, [edge(0, 1, 3), edge(1, 0, 1), edge(1, 2, 2), edge(2, 3, 2), edge(3, 0, 2)])
    let cycles = search.cycles()
    #expect(cycles.map(\.edges) == [[0, 1], [0, 2, 3, 4]])
    #expect(cycles.map(\.amount) == [1, 2])
  }

  @Test func `What leads nowhere is left out`() {
    var search = CycleSearch(
      nodes: 4, [edge(0, 3, 1), edge(0, 1, 2), edge(1, 0, 1), edge(1, 2, 1)])
    #expect(search.cycles().map(\.edges) == [[1, 2]])
  }

  @Test func `A cycle in the middle of a walk is taken out, and the walk goes on`() {
    var search = CycleSearch(
      nodes: 4, [edge(0, 1, 1), edge(1, 2, 1), edge(2, 1, 1), edge(1, 3, 1), edge(3, 0, 1)])
    #expect(search.cycles().map(\.edges) == [[1, 2], [0, 3, 4]])
  }
}
