// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Planning

@Suite struct PointDistancesTests {
  @Test func `Distances in a plane are taken as they are`() {
    let metres: [[Int64]] = [[0, 300, 400], [300, 0, 500], [400, 500, 0]]
    #expect(PointDistances(metres).values == metres.map { $0.map { $0 * 256 } })
  }

  @Test func `Others become longer by the same length, and none is longer than it was`() throws {
    // Four sites at 2 from each other's opposite, with one nearer to all than a plane allows.
    let metres: [[Int64]] = [
      [0, 100, 100, 100], [100, 0, 400, 400], [100, 400, 0, 400], [100, 400, 400, 0],
    ]
    let values = try #require(PointDistances(metres).values)
    for from in 0..<4 {
      for to in 0..<4 { #expect(values[from][to] <= metres[from][to] * 256) }
    }
    #expect(values[0][1] == 25_600 && values[1][2] < 102_400)
  }

  @Test func `Two sites at one place beside a detour leave nothing`() {
    let metres: [[Int64]] = [[0, 0, 100], [0, 0, 900], [100, 900, 0]]
    #expect(PointDistances(metres).values == nil)
  }
}
