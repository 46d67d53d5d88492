// SPDX-License-Identifier: GPL-3.0-or-later

/// Searches all layouts on one set of sites, every one of which is used: depth first, the party that
/// is hardest to place first, its most promising site first.
struct SetSearch {
  private var state: SetState
  private let bound: SetBound
  private let order: [Int]
  private let weight: Int
  /// Whether nodes were left out since the effort was spent.
  private(set) var isCut = false

  init(_ problem: LayoutProblem, _ partners: SizedPartners, set: [Int]) {
    state = SetState(problem, set: set)
    bound = SetBound(state, partners)
    order = Self.order(problem, set: set)
    weight = Self.weight(of: problem, on: set)
  }

  /// How many nodes of a small problem a node on a set is worth, by what its bounds take.
  static func weight(of problem: LayoutProblem, on set: [Int]) -> Int {
    max(1, problem.parties.count * problem.parties.count * set.count / 512)
  }

  /// What no layout on the set can be below.
  var root: Score { bound.score(state, undecided: order[...]) }

  /// What no layout on any part of the set can be below.
  var relaxedRoot: Score { bound.relaxed(state, undecided: order[...]) }

  /// Improves the best layout known.
  mutating func improve(_ best: inout ScoredLayout, _ effort: inout Effort) {
    descend(0, &best, &effort)
  }

  private mutating func descend(
    _ depth: Int, _ best: inout ScoredLayout, _ effort: inout Effort
  ) {
    guard depth < order.count else { return finish(&best) }
    let party = order[depth]
    for (place, score) in options(party, depth) {
      guard score < best.score else { return }
      guard effort.take(weight) else {
        isCut = true
        return
      }
      state.decide(party, place)
      descend(depth + 1, &best, &effort)
      state.undo(party)
    }
  }

  /// The places of a party with the bounds that they leave, the most promising first.
  private mutating func options(_ party: Int, _ depth: Int) -> [(place: Int?, score: Score)] {
    let rest = order[(depth + 1)...]
    var options: [(place: Int?, score: Score)] = []
    for place in state.set.indices.map(Optional.some) + [nil] {
      if let place, !state.admits(party, to: place) { continue }
      state.decide(party, place)
      options.append((place, bound.score(state, undecided: rest)))
      state.undo(party)
    }
    return options.enumerated().sorted {
      $0.element.score == $1.element.score
        ? $0.offset < $1.offset : $0.element.score < $1.element.score
    }.map(\.element)
  }

  private func finish(_ best: inout ScoredLayout) {
    let layout = state.layout
    guard state.unusedSites == 0, state.problem.keepsNumbers(layout) else { return }
    let score = state.problem.score(layout)
    if score < best.score { best = ScoredLayout(layout: layout, score: score) }
  }

  /// Parties with few sites first, then large ones; those that must be together stand together.
  private static func order(_ problem: LayoutProblem, set: [Int]) -> [Int] {
    let choices = problem.parties.map { party in set.count { problem.domains[party][$0] } }
    let sorted = problem.parties.sorted { left, right in
      let (first, second) = (
        [Int64(choices[left]), -problem.need[left], -problem.people[left], Int64(left)],
        [Int64(choices[right]), -problem.need[right], -problem.people[right], Int64(right)]
      )
      return first.lexicographicallyPrecedes(second)
    }
    var order: [Int] = []
    for party in sorted where !order.contains(party) {
      order.append(party)
      order += sorted.filter {
        problem.relations[party][$0] == .together && !order.contains($0)
      }
    }
    return order
  }
}
