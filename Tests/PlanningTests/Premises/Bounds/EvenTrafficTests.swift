// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds
import Testing

@testable import Planning
@testable import benchmark

@Suite struct EvenTrafficTests {
  @Test(arguments: 0..<40)
  func `Even traffic costs no more than the true traffic wherever parties are`(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed), purpose: "even traffic")
    let traffic = Self.traffic(random.within(2...9), &random)
    let sites = (0..<random.within(1...6)).map { _ in [random.below(500), random.below(500)] }
    let even = EvenTraffic(traffic).scaled(by: 1_000)
    for _ in 0..<200 {
      let places = traffic.map { _ in random.below(sites.count) }
      let cost = Self.cost(traffic, places, sites)
      #expect(Self.cost(even, places, sites) <= 1_000 * cost * (1 + 1e-9))
    }
  }

  @Test func `Traffic that is even already stays as it is, but for the rounding`() {
    let traffic = (0..<4).map { row in (0..<4).map { $0 == row ? Int64(0) : 5 } }
    let even = EvenTraffic(traffic).scaled(by: 1_000)
    #expect(even[0] == [0, 4_999, 4_999, 4_999])
  }

  @Test func `Parties without traffic have none in the even traffic`() {
    let even = EvenTraffic([[0, 6, 0], [6, 0, 0], [0, 0, 0]]).scaled(by: 1_000)
    #expect(even == [[0, 5_999, 0], [5_999, 0, 0], [0, 0, 0]])
  }

  private static func traffic(_ parties: Int, _ random: inout SplitMix64) -> [[Int64]] {
    var traffic = Array(repeating: Array(repeating: Int64(0), count: parties), count: parties)
    for party in 0..<parties {
      for other in 0..<party where random.chance(60) {
        traffic[party][other] = Int64(random.within(1...9))
        traffic[other][party] = traffic[party][other]
      }
    }
    return traffic
  }

  /// Traffic times straight distance.
  private static func cost(_ traffic: [[Int64]], _ places: [Int], _ sites: [[Int]]) -> Double {
    traffic.indices.reduce(0) { sum, party in
      traffic.indices.reduce(sum) { sum, other in
        let (from, to) = (sites[places[party]], sites[places[other]])
        let (east, north) = (Double(from[0] - to[0]), Double(from[1] - to[1]))
        return sum + Double(traffic[party][other]) * (east * east + north * north).squareRoot()
      }
    }
  }
}
