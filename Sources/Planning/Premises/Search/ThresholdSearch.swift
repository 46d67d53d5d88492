// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Steps at random that may make one level of a layout worse, by less and less, and no earlier level
/// (threshold accepting; Dueck, Scheuer: "Threshold accepting: a general purpose optimization algorithm
/// appearing superior to simulated annealing", 1990).
///
/// Parties that must be together move as one: to a place, in exchange for others, or two at one place
/// in exchange for one at another. Having no place counts as a place too. Thresholds are whole numbers
/// and random numbers have a seed, so that the same problem takes the same steps everywhere.
struct ThresholdSearch {
  /// The steps of one run.
  static let steps = 300_000
  /// How many steps count as a node of the tree search.
  private static let stepsPerNode = 16

  private let problem: LayoutProblem
  private let places: [Int?]
  /// Each party with those that must be together with it.
  private let blocks: [[Int]]
  private let seed: UInt64

  /// - Parameters:
  ///   - sites: the sites to which parties may go.
  ///   - seed: another one leads elsewhere.
  init(_ problem: LayoutProblem, on sites: [Int], seed: UInt64 = 0) {
    (self.problem, self.seed) = (problem, seed)
    places = sites + [nil]
    blocks = problem.parties.map(problem.block)
  }

  /// The best layout that steps from another one reach, improved level by level as far as a level is
  /// above its bound; nil where none keeps every rule.
  func improved(_ start: Layout, bound: Score, _ effort: inout Effort) -> ScoredLayout? {
    var best = LayoutTally(problem, start)
    for level in problem.levels.indices where best.merit.score[level] > bound[level] {
      guard [.unplaced, .purchases, .cooperation].contains(problem.levels[level]) else { continue }
      best = run(from: best, at: level, least: bound[level], &effort)
    }
    guard best.merit.violations == 0 else { return nil }
    return ScoredLayout(layout: best.layout, score: best.merit.score)
  }

  private func run(
    from start: LayoutTally, at level: Int, least: Int64, _ effort: inout Effort
  ) -> LayoutTally {
    var (tally, merit) = (start, start.merit)
    var (best, bestMerit) = (tally, merit)
    var random = RandomNumbers(state: seed)
    let first = firstThreshold(at: level, merit)
    for number in 0..<Self.steps where bestMerit.score[level] > least {
      if number.isMultiple(of: Self.stepsPerNode), !effort.take() { break }
      let left = Int64(Self.steps - number)
      let threshold = Int64(truncatingIfNeeded: Int128(first) * Int128(left) / Int128(Self.steps))
      guard let step = step(in: tally.layout, &random), tally.admits(step),
        level + 1 < problem.levels.count || isLow(tally, step, threshold, at: level)
      else { continue }
      let next = tally.merit(after: step)
      guard next.isAcceptable(after: merit, at: level, threshold) else { continue }
      tally.take(step)
      merit = next
      if merit < bestMerit { (best, bestMerit) = (tally, merit) }
    }
    return best
  }

  /// Three fifths of what a party bears on average.
  private func firstThreshold(at level: Int, _ merit: Merit) -> Int64 {
    let whole =
      problem.levels[level] == .unplaced ? problem.people.reduce(0, +) : merit.score[level]
    return whole / Int64(5 * problem.parties.count) * 3
  }

  /// Whether a step adds no more to cooperation than it may; other levels are looked at later.
  private func isLow(
    _ tally: LayoutTally, _ step: [LayoutMove], _ threshold: Int64, at level: Int
  ) -> Bool {
    problem.levels[level] != .cooperation || tally.change(by: step) <= threshold
  }

  /// A step at random; nil where it would change nothing.
  private func step(in layout: Layout, _ random: inout RandomNumbers) -> [LayoutMove]? {
    let (kind, party) = (random.below(10), random.below(problem.parties.count))
    let leaving = random.below(4) == 0 ? [party] : blocks[party]
    let here = layout.sites[party]
    guard kind >= 3 else {
      let place = places[random.below(places.count)]
      return place == here ? nil : leaving.moves(to: place)
    }
    let other = random.below(problem.parties.count)
    let coming = random.below(4) == 0 ? [other] : blocks[other]
    guard here != layout.sites[other] else { return nil }
    let company = kind < 6 ? [] : company(of: party, layout, &random)
    guard coming.allSatisfy({ !leaving.contains($0) && !company.contains($0) }) else { return nil }
    return (leaving + company).moves(to: layout.sites[other]) + coming.moves(to: here)
  }

  /// Another block at the same place; empty where there is none.
  private func company(
    of party: Int, _ layout: Layout, _ random: inout RandomNumbers
  ) -> [Int] {
    let others = problem.parties.filter {
      layout.sites[$0] == layout.sites[party] && !blocks[party].contains($0)
    }
    return others.isEmpty ? [] : blocks[others[random.below(others.count)]]
  }
}

extension Merit {
  /// Whether a level may become as this after another, no earlier level being worse.
  fileprivate func isAcceptable(after other: Merit, at level: Int, _ threshold: Int64) -> Bool {
    guard violations == other.violations else { return violations < other.violations }
    for earlier in 0..<level where score[earlier] != other.score[earlier] {
      return score[earlier] < other.score[earlier]
    }
    return score[level] - other.score[level] <= threshold
  }
}

/// Numbers that look random and are the same everywhere (Steele, Lea, Flood: "Fast splittable
/// pseudorandom number generators", 2014).
private struct RandomNumbers {
  private var state: UInt64

  init(state: UInt64) {
    self.state = state
  }

  /// A whole number from 0 to one below the bound.
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)).multipliedFullWidth(by: UInt64(bound)).high)
  }
}
