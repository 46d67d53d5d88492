// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// A set of sites that was not searched to the end.
struct OpenSet {
  let sites: [Int]
  /// How many of the sites are used at least.
  let used: Int
  /// What no layout on it can be below, purchases and cooperation where no more people are unplaced
  /// than it says.
  let bound: Score
  /// What cooperation cannot be below where no more people are unplaced than in the best layout.
  fileprivate var ways: Int64 = 0

  init(sites: [Int], used: Int, bound: Score) {
    (self.sites, self.used, self.bound) = (sites, used, bound)
  }
}

/// What a search left open: sets on which a layout may be better than the best one found.
struct OpenSets {
  /// The most sets that are each bounded anew.
  private static let few = 64
  /// How many nodes of the search are worth one of GLPK's.
  private static let nodesPerPacking = 200

  private let problem: LayoutProblem
  private let best: Score
  private var sets: [OpenSet]
  /// The people whom no layout places, as far as GLPK proves it.
  private var leastUnplaced: Int64 = 0

  /// Bounds the sets by other means than the search: how many people GLPK can place, and what ways cost
  /// at least.
  ///
  /// - Parameters:
  ///   - best: what the best layout reaches.
  ///   - nodes: the nodes that the search could take.
  init(
    _ sets: [OpenSet], of problem: LayoutProblem, best: Score, nodes: Int, limits: SearchLimits
  ) {
    (self.sets, self.problem, self.best) = (sets, problem, best)
    guard best != .worst else { return }
    pack(nodes: nodes / Self.nodesPerPacking, limits)
    guard isFew, problem.index(of: .cooperation) != nil else { return }
    for index in self.sets.indices {
      self.sets[index].ways =
        CooperationBound(problem, on: self.sets[index].sites, missing: best[0]).value
    }
  }

  /// Whether every layout leaves somebody out.
  var leavesSomebodyOut: Bool { leastUnplaced > 0 || sets.allSatisfy { $0.bound[0] > 0 } }

  private var isFew: Bool { sets.count <= Self.few }

  private mutating func pack(nodes: Int, _ limits: SearchLimits) {
    func least(_ sites: [Int], _ nodes: Int) -> Int64 {
      Packing(problem, on: sites).leastUnplaced(nodes: nodes, limits: limits) ?? 0
    }
    guard sets.contains(where: { $0.bound[0] < best[0] }) else { return }
    leastUnplaced = least(Array(problem.sites), nodes)
    guard isFew else { return }
    sets = sets.filter { set in
      set.bound[0] >= best[0] || least(set.sites, nodes / sets.count) <= best[0]
    }
  }

  /// What no layout can be below at a level, where the earlier levels are no worse than the best one's.
  func bound(_ level: Int) -> Int64 {
    let rivals = sets.filter { set in
      (0..<level).allSatisfy { least(set, $0) <= best[$0] }
    }
    return rivals.reduce(best[level]) { min($0, least($1, level)) }
  }

  /// What no layout on a set that leaves no more people unplaced than the best one can be below.
  private func least(_ set: OpenSet, _ level: Int) -> Int64 {
    let isExact = set.bound[0] >= best[0]
    switch problem.levels[level] {
    case .unplaced: return max(set.bound[0], leastUnplaced)
    case .space, .runningCost: return set.bound[level]
    case .purchases where isExact: return set.bound[level]
    case .purchases:
      return problem.equipment.reduce(0) {
        $0 + $1.leastPurchases(sites: set.sites, used: set.used, missing: best[0])
      }
    case .cooperation: return max(set.ways, isExact ? set.bound[level] : 0)
    }
  }
}
