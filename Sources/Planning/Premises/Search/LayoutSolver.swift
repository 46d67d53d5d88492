// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The best layout found for units that share offices, and what is proven of it.
struct LayoutSolution: Sendable {
  let layout: Layout
  let score: Score
  /// What no layout can be below at each level, where the earlier levels are no worse than here.
  let bounds: [Int64]
  let isStopped: Bool

  /// Whether no layout is better, level by level.
  var isOptimal: Bool { bounds.indices.allSatisfy { bounds[$0] == score[$0] } }
}

/// Finds the best layout: sets of sites in the order of their bounds, all layouts on each.
///
/// Once the sites are fixed, so are the costs of space and running; a set whose bound is not better
/// than the best layout known is done without a look inside. On sets that hold too many layouts to be
/// searched to the end, or where there are too many sets to list, steps at random look for a good one.
struct LayoutSolver {
  /// The nodes that the search for one group of units may take.
  static let nodes = 1_000_000
  /// The nodes that each set may take before others are looked at.
  private static let firstNodes = 20_000
  /// How often a good layout on a large set is looked for again.
  private static let runs: UInt64 = 4
  /// The most that a node of a set may be worth which has a chance to be searched to the end.
  private static let mostWeight = 16

  private let problem: LayoutProblem
  private let partners: SizedPartners
  private let local: LocalSearch
  private var effort: Effort
  private var best: ScoredLayout
  private var open: [OpenSet] = []

  private init(_ problem: LayoutProblem, _ effort: Effort, _ best: ScoredLayout) {
    (self.problem, self.effort, self.best) = (problem, effort, best)
    (partners, local) = (SizedPartners(problem), LocalSearch(problem))
  }

  /// The best layout; nil where the numbers of sites and the counters cannot be kept by any.
  ///
  /// - Parameter start: a layout to begin with, such as the given workplaces.
  static func solve(
    _ problem: LayoutProblem, start: Layout?, nodes: Int = Self.nodes, limits: SearchLimits
  ) -> LayoutSolution? {
    let solver = searched(problem, start: start, nodes: nodes, limits: limits)
    let open = solver.openSets(nodes, limits)
    guard solver.best.score != .worst else { return nil }
    return LayoutSolution(
      layout: solver.best.layout, score: solver.best.score,
      bounds: problem.levels.indices.map(open.bound), isStopped: solver.effort.isStopped)
  }

  /// Whether some layout places everybody; nil where the search ended early.
  static func placesAll(_ problem: LayoutProblem, nodes: Int, limits: SearchLimits) -> Bool? {
    let solver = searched(problem, start: nil, nodes: nodes, limits: limits)
    if solver.best.score[0] == 0 { return true }
    let isImpossible =
      CertifiedBounds(solver.problem, score: solver.best.score).bound(0) > 0
      || solver.openSets(nodes, limits).leavesSomebodyOut
    return isImpossible ? false : nil
  }

  private func openSets(_ nodes: Int, _ limits: SearchLimits) -> OpenSets {
    OpenSets(open, of: problem, best: best.score, nodes: nodes, limits: limits)
  }

  private static func searched(
    _ given: LayoutProblem, start: Layout?, nodes: Int, limits: SearchLimits
  ) -> LayoutSolver {
    let problem = given.withoutDeadRoom
    var effort = Effort(nodes: nodes, limits: limits)
    let worst = ScoredLayout(layout: Layout(parties: problem.parties.count), score: .worst)
    let best = first(problem, start, &effort) ?? worst
    var solver = LayoutSolver(problem, effort, best)
    if let sets = KeptSets.all(problem, better: best.score) {
      solver.search(sets)
    } else {
      solver.searchAll()
    }
    return solver
  }

  private static func first(
    _ problem: LayoutProblem, _ start: Layout?, _ effort: inout Effort
  ) -> ScoredLayout? {
    let search = LocalSearch(problem)
    let given = start.flatMap { problem.keepsRules($0) ? search.improved($0, &effort) : nil }
    return [given, search.layout(&effort)].compactMap(\.self).min { $0.score < $1.score }
  }

  /// Looks for a better layout on all sites at once, where the sets are too many to be listed.
  private mutating func searchAll() {
    let sites = Array(problem.sites)
    let root = SetSearch(problem, partners, set: sites).relaxedRoot
    if effort.goesOn() {
      take(ThresholdSearch(problem, on: sites).improved(best.layout, bound: root, &effort))
    }
    open = [OpenSet(sites: sites, used: 1, bound: root)]
  }

  private mutating func search(_ sets: [[Int]]) {
    guard let roots = roots(of: sets) else { return searchAll() }
    let order = sets.indices.sorted { (roots[$0], $0) < (roots[$1], $1) }
    let hard = order.filter { index in
      guard roots[index] < best.score else { return false }
      guard effort.goesOn() else { return true }
      take(local.layout(on: sets[index], &effort))
      return !isSearched(sets[index], nodes: Self.firstNodes)
    }
    for index in hard where roots[index] < best.score && effort.goesOn() {
      improve(on: sets[index], roots[index])
    }
    if let index = hard.first, effort.goesOn() { improveAgain(roots[index]) }
    let unfinished = hard.filter { index in
      guard roots[index] < best.score else { return false }
      guard effort.goesOn() else { return true }
      let isLarge = SetSearch.weight(of: problem, on: sets[index]) > Self.mostWeight
      return isLarge || !isSearched(sets[index], nodes: .max)
    }
    open = unfinished.map {
      OpenSet(sites: sets[$0], used: sets[$0].count, bound: roots[$0])
    }
  }

  /// What no layout on each set can be below; nil where the clock ran out before all were looked at.
  private mutating func roots(of sets: [[Int]]) -> [Score]? {
    var roots: [Score] = []
    for set in sets {
      guard effort.goesOn() else { return nil }
      roots.append(SetSearch(problem, partners, set: set).root)
    }
    return roots
  }

  /// Searches a set with so many nodes; whether to the end.
  private mutating func isSearched(_ set: [Int], nodes: Int) -> Bool {
    var search = SetSearch(problem, partners, set: set)
    effort.limited(to: nodes) { search.improve(&best, &$0) }
    return !search.isCut
  }

  /// Looks for a better layout on a set that is too large to be searched to the end.
  private mutating func improve(on set: [Int], _ root: Score) {
    let start = local.constructed(on: set).layout
    take(ThresholdSearch(problem, on: set).improved(start, bound: root, &effort))
  }

  /// Looks for a better layout on the sites of the best one, again and again.
  ///
  /// - Parameter root: what no layout can be below.
  private mutating func improveAgain(_ root: Score) {
    for seed in 1...Self.runs where root < best.score {
      let sites = Set(best.layout.sites.compactMap(\.self)).sorted()
      let search = ThresholdSearch(problem, on: sites, seed: seed)
      take(search.improved(best.layout, bound: root, &effort))
    }
  }

  private mutating func take(_ found: ScoredLayout?) {
    if let found, found.score < best.score { best = found }
  }
}
