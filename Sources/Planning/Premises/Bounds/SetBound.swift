// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What no completion of a partial layout can be below, level by level.
///
/// Unplaced people: those who fit nowhere, and the excess of people over seats and of area over area;
/// what follows counts on no more people being unplaced.
/// Cooperation: each undecided party at its cheapest site, with half of its traffic to the other
/// undecided ones: those with most traffic for their size are nearest, as far as sites have room
/// (Gilmore: "Optimal and suboptimal algorithms for the quadratic assignment problem", 1962; Lawler:
/// "The quadratic assignment problem", 1963; with a fractional transport problem in place of the inner
/// assignment).
struct SetBound {
  private let problem: LayoutProblem
  private let set: [Int]
  private let space: Money
  private let running: Money
  /// Each site with the others after it, the nearest first.
  private let rings: [[Int]]
  /// By area or by seats, whichever the set has less of for what all need.
  private let partners: Partners
  private let isByArea: Bool

  init(_ state: SetState, _ partners: SizedPartners) {
    isByArea = state.problem.isAreaScarcer(in: state.set)
    self.partners = isByArea ? partners.byArea : partners.bySeats
    (problem, set) = (state.problem, state.set)
    let problem = problem
    space = set.reduce(0) { $0 + problem.fitOut[$1] }
    running = set.reduce(0) { $0 + problem.running[$1] }
    rings = Ring.orders(state.set.map { from in state.set.map { state.problem.metres[from][$0] } })
  }

  /// The bound for a partial layout, in which every site of the set is to be used.
  func score(_ state: SetState, undecided: ArraySlice<Int>) -> Score {
    state.unusedSites <= undecided.count
      ? unchecked(state, undecided: undecided, usesAll: true) : .worst
  }

  private func unchecked(
    _ state: SetState, undecided: ArraySlice<Int>, usesAll: Bool
  ) -> Score {
    let (left, cooperation) = places(state, undecided)
    var score = Score()
    for (index, level) in problem.levels.enumerated() {
      switch level {
      case .unplaced: score[index] = state.unplaced + left
      case .space: score[index] = space
      case .purchases:
        score[index] = state.equipment.leastPurchases(
          room: state.seats, missing: state.unplaced + left, usesAll: usesAll)
      case .runningCost: score[index] = running
      case .cooperation: score[index] = state.cooperation + cooperation
      }
    }
    return score
  }

  /// The bound for layouts that use any sites of the set, when nobody is decided.
  func relaxed(_ state: SetState, undecided: ArraySlice<Int>) -> Score {
    var score = unchecked(state, undecided: undecided, usesAll: false)
    for (index, level) in problem.levels.enumerated() where [.space, .runningCost].contains(level) {
      score[index] = 0
    }
    return score
  }

  /// The people who get no place at least, and what the undecided parties add to cooperation at least
  /// where no more get none.
  private func places(_ state: SetState, _ undecided: ArraySlice<Int>) -> (Int64, Int64) {
    let costs = doubledCosts(state, undecided, absent: 0)
    let homeless = zip(undecided, costs).reduce(0) {
      $0 + ($1.1 == nil ? problem.people[$1.0] : 0)
    }
    let left = max(homeless, excess(state, undecided))
    guard left > 0 else { return (0, (costs.reduce(0) { $0 + ($1 ?? 0) } + 1) / 2) }
    return (left, cooperation(state, undecided, left: left, homeless: homeless))
  }

  /// What those add to cooperation at least of whom so many people get no place.
  private func cooperation(
    _ state: SetState, _ undecided: ArraySlice<Int>, left: Int64, homeless: Int64
  ) -> Int64 {
    let absent =
      isByArea
      ? Int64(problem.most(undecided.map { ($0, Int128(problem.need[$0])) }, of: left)) : left
    let costs = doubledCosts(state, undecided, absent: absent)
    let placed = zip(undecided, costs).compactMap { party, cost in
      cost.map { (party, Int128($0)) }
    }
    let spared = problem.most(placed, of: left - homeless)
    return Int64(max(0, (placed.reduce(0) { $0 + $1.1 } - spared + 1) / 2))
  }

  /// Twice what each undecided party adds at its cheapest site; nil for those that fit nowhere.
  ///
  /// - Parameter absent: the size of parties that get no place, so that traffic to them costs nothing.
  private func doubledCosts(
    _ state: SetState, _ undecided: ArraySlice<Int>, absent: Int64
  ) -> [Int64?] {
    undecided.map { party in
      var least: Int64?
      for place in set.indices where state.admits(party, to: place) {
        let cost =
          2 * state.linear[party * set.count + place] + apart(party, place, state, absent)
        least = min(least ?? cost, cost)
      }
      return least
    }
  }

  /// What traffic to undecided parties costs at least, since not all fit beside or near this one; one
  /// that may not be beside it is at the nearest other site at least, and takes up no room before
  /// others are there too.
  private func apart(_ party: Int, _ place: Int, _ state: SetState, _ absent: Int64) -> Int64 {
    guard set.count > 1 else { return 0 }
    let next = rings[place][1]
    var ring = Ring(rings[place], isByArea ? state.area : state.seats)
    ring.room += absent - partners.size[party]
    var cost: Int64 = 0
    for other in partners.lists[party] where !state.isDecided[other] {
      let traffic = problem.traffic[party][other]
      let mayJoin =
        absent > 0
        || problem.relations[party][other] != .apart
          && problem.domains[other][set[place]]
      cost +=
        !mayJoin && ring.isHome
        ? traffic * state.metres(place, next)
        : ring.take(partners.size[other], traffic) { state.metres(place, $0) }
    }
    return cost
  }

  /// People who cannot be placed since there are too few seats or too little area.
  private func excess(_ state: SetState, _ undecided: ArraySlice<Int>) -> Int64 {
    let people = undecided.reduce(0) { $0 + problem.people[$1] }
    let need = undecided.reduce(0) { $0 + problem.need[$1] }
    let seats = people - state.seats.reduce(0, +)
    let area = need - state.area.reduce(0, +)
    return max(0, seats, problem.people(taking: area, from: undecided))
  }
}
