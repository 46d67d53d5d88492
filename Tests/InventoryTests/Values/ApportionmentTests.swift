// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Seeds
import Testing

@Suite struct `An apportionment` {
  @Test(
    arguments: [
      (10, [1, 1, 1], [4, 3, 3]), (7, [3, 2, 1], [4, 2, 1]), (1, [1, 1], [1, 0]),
      (5, [0, 0], [0, 0]),
      (5, [0, 1, 0], [0, 5, 0]), (0, [4, 5], [0, 0]), (3, [], []), (2, [1, 1, 1], [1, 1, 0]),
      (100, [21_878, 9_713, 4_167, 3_252, 1_065], [55, 24, 10, 8, 3]),
    ] as [(Int64, [Int64], [Int64])])
  func `goes by the largest remainder, ties to the first`(
    _ total: Int64, _ weights: [Int64], _ parts: [Int64]
  ) {
    #expect(apportion(total, by: weights) == parts)
  }

  @Test func `goes by fractions as by whole weights in their proportion`() throws {
    let shares = try [(1, 3), (1, 2), (1, 6)].map { try #require(Fraction($0, over: $1)) }
    #expect(wholeWeights(shares) == [2, 3, 1])
    #expect(wholeWeights([]) == [])
    let fine = try [Int128(1) << 62, (1 << 62) - 1].map { try #require(Fraction(1, over: $0)) }
    #expect(wholeWeights(fine) == nil)
    #expect(try wholeWeights([#require(Fraction(-1, over: 2))]) == nil)
  }

  @Test(arguments: 1...300) func `adds up and keeps to the quota`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let most: Int64 = [3, 100, 1 << 40, .max].randomElement(using: &random) ?? 1
    let total = Int64.random(in: 0...most, using: &random)
    let weights = (0..<Int.random(in: 1...12, using: &random)).map { _ in
      Bool.random(using: &random) ? Int64.random(in: 0...most, using: &random) : 0
    }
    let parts = apportion(total, by: weights)
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard sum > 0 else {
      #expect(parts.allSatisfy { $0 == 0 })
      return
    }
    #expect(parts.reduce(Int128(0)) { $0 + Int128($1) } == Int128(total))
    for (part, weight) in zip(parts, weights) {
      let floor = Int64(Int128(total) * Int128(weight) / sum)
      #expect(part == floor || part - 1 == floor)
      if Int128(total) * Int128(weight) % sum == 0 { #expect(part == floor) }
    }
  }

  @Test(arguments: 1...200) func `comes nearest to the exact shares`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let total = Int64.random(in: 0...6, using: &random)
    let weights = (0..<3).map { _ in Int64.random(in: 0...5, using: &random) }
    guard weights.contains(where: { $0 > 0 }) else { return }
    let best = Self.divisions(of: total).map { Self.distance($0, total, weights) }.min()
    #expect(Self.distance(apportion(total, by: weights), total, weights) == best)
  }

  @Test(arguments: 1...200) func `gives a greater weight no less`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let weights = (0..<8).map { _ in Int64.random(in: 0...50, using: &random) }
    let parts = apportion(Int64.random(in: 0...500, using: &random), by: weights)
    for (one, part) in zip(weights, parts) {
      for (other, rival) in zip(weights, parts) where one > other { #expect(part >= rival) }
    }
  }

  @Test func `of the largest numbers is exact`() {
    let most = Int64.max
    #expect(apportion(most, by: [most, most, most]) == [most / 3 + 1, most / 3, most / 3])
    #expect(apportion(most, by: [0, most]) == [0, most])
  }

  /// All ways to divide a number in three.
  private static func divisions(of total: Int64) -> [[Int64]] {
    (0...total).flatMap { first in
      (0...(total - first)).map { [first, $0, total - first - $0] }
    }
  }

  /// The sum of the squared distances from the exact shares, times the square of the weights' sum.
  private static func distance(_ parts: [Int64], _ total: Int64, _ weights: [Int64]) -> Int64 {
    let sum = weights.reduce(0, +)
    return zip(parts, weights).reduce(0) { squares, pair in
      let miss = pair.0 * sum - total * pair.1
      return squares + miss * miss
    }
  }
}
