// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Bounds that integer arithmetic gives without a search over layouts, as the guide to the plan file
/// describes them: by counting people, areas and seats, and by covering need with whole offices.
struct CertifiedBounds {
  /// The most sites of which all sets are tried to cover the need.
  static let coveredSites = 20

  private let problem: LayoutProblem
  private let score: Score

  /// - Parameter score: what the layout reaches, which its earlier levels may not get worse than.
  init(_ problem: LayoutProblem, score: Score) {
    (self.problem, self.score) = (problem, score)
  }

  /// The bound of a level, the earlier levels being no worse than the layout's.
  func bound(_ level: Int) -> Int64 {
    if problem.levels[level] == .unplaced { return unplaced }
    guard score[0] == 0 else { return 0 }
    switch problem.levels[level] {
    case .unplaced: return unplaced
    case .space: return covering(problem.fitOut, before: level)
    case .runningCost: return covering(problem.running, before: level)
    case .purchases:
      return problem.equipment.reduce(0) { $0 + $1.leastPurchases(sites: Array(problem.sites)) }
    case .cooperation:
      return problem.parties.reduce(0) { sum, party in
        let suitable = problem.sites.filter { problem.domains[party][$0] }
        return sum + (suitable.map { problem.moves[party][$0] }.min() ?? 0)
      }
    }
  }

  /// The most sites that may be used in all.
  private var most: Int { problem.mostUsed(of: problem.sites.count) }

  /// People whom no site holds, people beyond all seats, and people beyond all area, whichever is
  /// most.
  private var unplaced: Int64 {
    let homeless = problem.parties.filter { party in
      !problem.sites.contains { site in
        problem.domains[party][site] && problem.need[party] <= problem.area[site]
          && problem.people[party] <= problem.seats[site]
      }
    }.reduce(0) { $0 + problem.people[$1] }
    let seats = problem.people.reduce(0, +) - largest(problem.seats)
    let area = problem.need.reduce(0, +) - largest(problem.area)
    return max(homeless, seats, problem.people(taking: area, from: Array(problem.parties)))
  }

  private func largest(_ amounts: [Int64]) -> Int64 {
    amounts.sorted(by: >).prefix(most).reduce(0, +)
  }

  /// The least cost of sites that have the area and the seats for all, are as many as may be used,
  /// reach the counters, and cost no more than the layout at earlier levels.
  private func covering(_ costs: [Money], before level: Int) -> Money {
    guard problem.sites.count <= Self.coveredSites else { return 0 }
    let caps: [(costs: [Money], most: Money)] = (0..<level).compactMap { earlier in
      switch problem.levels[earlier] {
      case .space: (problem.fitOut, score[earlier])
      case .runningCost: (problem.running, score[earlier])
      default: nil
      }
    }
    var cover = Cover(problem: problem, most: most, costs: costs, caps: caps, best: score[level])
    cover.extend(from: 0)
    return cover.best
  }
}

/// The cheapest set of sites that covers the need, by trying all that can still be better.
private struct Cover {
  let problem: LayoutProblem
  let most: Int
  let costs: [Money]
  let caps: [(costs: [Money], most: Money)]
  var best: Money
  private var set: [Int] = []

  init(
    problem: LayoutProblem, most: Int, costs: [Money], caps: [(costs: [Money], most: Money)],
    best: Money
  ) {
    (self.problem, self.most, self.costs) = (problem, most, costs)
    (self.caps, self.best) = (caps, best)
  }

  mutating func extend(from first: Int) {
    guard sum(costs) < best, caps.allSatisfy({ sum($0.costs) <= $0.most }) else { return }
    if covers { best = sum(costs) }
    guard set.count < most else { return }
    for site in first..<problem.sites.count {
      set.append(site)
      extend(from: site + 1)
      set.removeLast()
    }
  }

  private var covers: Bool {
    sum(problem.area) >= problem.need.reduce(0, +)
      && sum(problem.seats) >= problem.people.reduce(0, +)
      && problem.keeps.allSatisfy { $0.least <= set.count }
      && problem.counters.joined().allSatisfy { counter in set.contains { counter[$0] } }
  }

  private func sum(_ amounts: [Int64]) -> Int64 { set.reduce(0) { $0 + amounts[$1] } }
}
