// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The sets of sites that a layout may use, without those on which it cannot be better than one that
/// is known.
///
/// Sites are taken or left one after the other, the largest first; a choice ends where what is taken,
/// with the cheapest of the rest that the need still asks for, is no better than the known layout.
struct KeptSets {
  /// The most sets that are listed.
  static let limit = 50_000
  /// The most choices that are looked at.
  static let choices = 2_000_000

  private let problem: LayoutProblem
  private let known: Score
  private let most: Int
  private let least: Int
  private let order: [Int]
  private let fitOut: SiteCosts
  private let running: SiteCosts
  private var taken: [Int] = []
  private var isTaken: [Bool]
  private var isOpen: [Bool]
  private var choices = 0
  private var sets: [[Int]] = []

  /// All sets, ascending sites in each; nil where they are too many to be listed.
  ///
  /// - Parameter known: what a layout reaches.
  static func all(_ problem: LayoutProblem, better known: Score) -> [[Int]]? {
    var sets = KeptSets(problem, known)
    sets.choose(0)
    return sets.isTooMany ? nil : sets.sets
  }

  private init(_ problem: LayoutProblem, _ known: Score) {
    (self.problem, self.known) = (problem, known)
    most = problem.mostUsed(of: min(problem.sites.count, problem.parties.count))
    least = problem.keeps.map(\.least).max() ?? 0
    order = problem.sites.sorted { (-problem.area[$0], $0) < (-problem.area[$1], $1) }
    fitOut = SiteCosts(problem, problem.fitOut)
    running = SiteCosts(problem, problem.running)
    isTaken = problem.sites.map { _ in false }
    isOpen = problem.sites.map { _ in true }
  }

  private var isTooMany: Bool { sets.count > Self.limit || choices > Self.choices }

  private mutating func choose(_ depth: Int) {
    choices += 1
    guard !isTooMany, isPossible(depth), score < known else { return }
    guard depth < order.count else { return sets.append(taken.sorted()) }
    let site = order[depth]
    taken.append(site)
    isTaken[site] = true
    choose(depth + 1)
    taken.removeLast()
    isTaken[site] = false
    isOpen[site] = false
    choose(depth + 1)
    isOpen[site] = true
  }

  /// Whether the numbers of sites and the counters can still be kept.
  private func isPossible(_ depth: Int) -> Bool {
    taken.count <= most && taken.count + order.count - depth >= least
      && problem.counters.allSatisfy { counters in
        counters.allSatisfy { counter in problem.sites.contains { isOpen[$0] && counter[$0] } }
      }
  }

  /// What no layout can be below that uses what is taken, and of the rest what is open.
  private var score: Score {
    let unplaced = problem.excess(over: { isOpen[$0] })
    var score = Score()
    for (index, level) in problem.levels.enumerated() {
      switch level {
      case .unplaced: score[index] = unplaced
      case .space: score[index] = fitOut.least(isTaken, isOpen, covering: unplaced == 0)
      case .runningCost: score[index] = running.least(isTaken, isOpen, covering: unplaced == 0)
      case .purchases where unplaced == 0:
        let sites = problem.sites.filter { isOpen[$0] }
        score[index] = problem.equipment.reduce(0) {
          $0 + $1.leastPurchases(sites: sites, used: taken.count)
        }
      case .purchases, .cooperation: score[index] = 0
      }
    }
    return score
  }
}

/// What sites cost at least that have the area and the seats for all.
private struct SiteCosts {
  private let costs: [Money]
  /// What all need and what each site has of it, with the sites in the order of what it costs there.
  private let resources: [(need: Int64, room: [Int64], order: [Int])]

  init(_ problem: LayoutProblem, _ costs: [Money]) {
    self.costs = costs
    resources = [(problem.need, problem.area), (problem.people, problem.seats)].map { need, room in
      let order = problem.sites.sorted { left, right in
        let first = Int128(costs[left]) * Int128(room[right])
        let second = Int128(costs[right]) * Int128(room[left])
        return first == second ? left < right : first < second
      }
      return (need.reduce(0, +), room, order)
    }
  }

  /// The cost of the sites that are taken, and of the cheapest part of the open ones that the rest of
  /// the need asks for, if any is to be covered.
  func least(_ isTaken: [Bool], _ isOpen: [Bool], covering: Bool) -> Money {
    let sites = costs.indices.filter { isTaken[$0] }
    let fixed = sites.reduce(0) { $0 + costs[$1] }
    guard covering else { return fixed }
    return resources.reduce(fixed) { least, resource in
      let rest = sites.reduce(resource.need) { $0 - resource.room[$1] }
      return max(least, fixed + part(resource.order, resource.room, isTaken, isOpen, rest))
    }
  }

  private func part(
    _ order: [Int], _ room: [Int64], _ isTaken: [Bool], _ isOpen: [Bool], _ need: Int64
  ) -> Money {
    var (rest, cost): (Int64, Money) = (need, 0)
    for site in order where rest > 0 && isOpen[site] && !isTaken[site] {
      guard room[site] > rest else {
        (rest, cost) = (rest - room[site], cost + costs[site])
        continue
      }
      return cost
        + Int64(truncatingIfNeeded: Int128(costs[site]) * Int128(rest) / Int128(room[site]))
    }
    return cost
  }
}
