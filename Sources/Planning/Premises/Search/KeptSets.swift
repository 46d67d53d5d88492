// SPDX-License-Identifier: GPL-3.0-or-later

/// The sets of sites that a layout may use.
struct KeptSets: Sendable {
  /// The most sets that are listed; beyond, the search works on all sites at once.
  static let limit = 50_000

  private let problem: LayoutProblem
  private let most: Int
  private let least: Int

  init(_ problem: LayoutProblem) {
    self.problem = problem
    let all = min(problem.sites.count, problem.parties.count)
    let wanted = problem.keeps.reduce(0) { $1.most == .max ? .max : $0 &+ $1.most }
    let unbounded = problem.keeps.contains { $0.most == .max }
    most = unbounded ? all : min(all, wanted)
    least = problem.keeps.map(\.least).max() ?? 0
  }

  /// Whether the sets are few enough to be listed.
  var areFew: Bool {
    var (count, binomial) = (1.0, 1.0)
    for size in 1...max(1, most) {
      binomial *= Double(problem.sites.count - size + 1) / Double(size)
      count += binomial
    }
    return count <= Double(Self.limit)
  }

  /// All sets that may be used, ascending sites in each.
  func all() -> [[Int]] {
    var (sets, current): ([[Int]], [Int]) = ([], [])
    extend(&current, from: 0, into: &sets)
    return sets
  }

  private func extend(_ current: inout [Int], from first: Int, into sets: inout [[Int]]) {
    if current.count >= least, isPossible(current) { sets.append(current) }
    guard current.count < most, first < problem.sites.count else { return }
    for site in first..<problem.sites.count {
      current.append(site)
      extend(&current, from: site + 1, into: &sets)
      current.removeLast()
    }
  }

  private func isPossible(_ set: [Int]) -> Bool {
    problem.counters.allSatisfy { counters in
      counters.allSatisfy { counter in set.contains { counter[$0] } }
    }
  }
}
