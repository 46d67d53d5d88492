// SPDX-License-Identifier: GPL-3.0-or-later

/// Traffic between all parties in proportion to the traffic that each has in all, as much of it as
/// never costs more than the true traffic, wherever parties are.
///
/// Where distances are squares of distances between points (Schoenberg: "Remarks to Maurice Fréchet's
/// article", 1935), traffic times distance is a quadratic form of the Laplacian matrix of the traffic,
/// so that traffic whose Laplacian is no larger costs no more. Even traffic has bounds that are near
/// what it costs, which the true one has not.
struct EvenTraffic {
  /// By how much the factor is taken smaller than computed, for the rounding of floating point.
  private static let margin = 1e-6

  private let traffic: [[Int64]]

  init(_ traffic: [[Int64]]) {
    self.traffic = traffic
  }

  /// The even traffic, times a number and rounded down.
  func scaled(by scale: Int64) -> [[Int64]] {
    var even = traffic.map { $0.map { _ in Int64(0) } }
    let totals = traffic.map { Double($0.reduce(0, +)) }
    for group in groups where group.count > 1 {
      let factor = factor(of: group, totals) * (1 - Self.margin) * Double(scale)
      for party in group {
        for other in group where other != party {
          even[party][other] = Int64((factor * totals[party] * totals[other]).rounded(.down))
        }
      }
    }
    return even
  }

  /// The parties in groups between which there is no traffic.
  private var groups: [[Int]] {
    var (groups, isSeen): ([[Int]], [Bool]) = ([], traffic.map { _ in false })
    for party in traffic.indices where !isSeen[party] {
      var (group, index) = ([party], 0)
      isSeen[party] = true
      while index < group.count {
        for other in traffic.indices where traffic[group[index]][other] > 0 && !isSeen[other] {
          isSeen[other] = true
          group.append(other)
        }
        index += 1
      }
      groups.append(group)
    }
    return groups
  }

  /// The most even traffic for each product of two totals, by halving.
  private func factor(of group: [Int], _ totals: [Double]) -> Double {
    let whole = group.reduce(0) { $0 + totals[$1] }
    var (low, high) = (0.0, 2 / whole)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if isCheaper(middle, group, totals, whole) { low = middle } else { high = middle }
    }
    return low
  }

  /// Whether the true traffic's Laplacian is larger; the last party is left out, since all rows sum to 0.
  private func isCheaper(
    _ factor: Double, _ group: [Int], _ totals: [Double], _ whole: Double
  ) -> Bool {
    let members = group.dropLast()
    return members.map { party in
      members.map { other in
        guard party == other else {
          return factor * totals[party] * totals[other] - Double(traffic[party][other])
        }
        return totals[party] * (1 - factor * (whole - totals[party]))
      }
    }.isPositiveDefinite
  }
}
