// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Looks for a set of offices that has room for everybody within cost limits, by trying all sets.
struct OfficeCover {
  /// The costs of all offices, and the most that those of a set may add up to.
  struct Cap {
    let costs: [Int128]
    let limit: Int128
  }

  let caps: [Cap]
  let areas: [Int128]
  let seats: [Int128]
  let need: Int128
  let people: Int128
  /// How many offices the set has at least and at most.
  let least: Int
  let most: Int
  /// The set holds one of each.
  let counters: [[Bool]]
  var chosen: [Int] = []

  /// Whether the set, extended by offices from one on, can be made to cover.
  mutating func exists(from first: Int) -> Bool {
    guard caps.allSatisfy({ sum($0.costs) <= $0.limit }) else { return false }
    if isEnough { return true }
    guard chosen.count < most else { return false }
    for office in areas.indices.dropFirst(first) {
      chosen.append(office)
      if exists(from: office + 1) { return true }
      chosen.removeLast()
    }
    return false
  }

  private var isEnough: Bool {
    chosen.count >= least && sum(areas) >= need && sum(seats) >= people
      && counters.allSatisfy { counter in chosen.contains { counter[$0] } }
  }

  private func sum(_ amounts: [Int128]) -> Int128 { chosen.reduce(0) { $0 + amounts[$1] } }
}
