// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// How good a layout is, where the numbers of sites and the counters may still be violated.
struct Merit: Comparable {
  let violations: Int
  let score: Score

  static func < (left: Self, right: Self) -> Bool {
    left.violations == right.violations
      ? left.score < right.score : left.violations < right.violations
  }
}

/// A party that goes to a site, or that loses its place.
struct LayoutMove {
  let party: Int
  let site: Int?
}

/// A layout with the sums that its merit is made of, so that a step is judged by what it changes.
///
/// A step is a few moves of different parties that happen at once.
struct LayoutTally {
  let problem: LayoutProblem
  private(set) var layout: Layout
  /// The area and the seats that each site has left.
  private var area: [Int64]
  private var seats: [Int64]
  /// How many parties each site has.
  private(set) var count: [Int]
  /// How many parties of each unit each site has, unit by unit.
  private var uses: [[Int]]
  private var violations: [Int]
  private var unplaced: Int64
  private var fitOut: Money = 0
  private var running: Money = 0
  private var cooperation: Int64 = 0
  /// What each party adds to cooperation at each site, party by party.
  private var linear: [Int64]
  private var equipment: EquipmentCount
  /// The parties to which each party stands in a relation.
  private let related: [[Int]]

  /// Nobody is placed.
  init(_ problem: LayoutProblem) {
    self.problem = problem
    layout = Layout(parties: problem.parties.count)
    (area, seats) = (problem.area, problem.seats)
    count = problem.sites.map { _ in 0 }
    uses = problem.units.map { _ in problem.sites.map { _ in 0 } }
    unplaced = problem.people.reduce(0, +)
    linear = problem.moves.flatMap(\.self)
    equipment = EquipmentCount(problem.equipment, set: Array(problem.sites))
    related = problem.related
    violations = []
    for party in problem.parties { equipment.decide(party, nil) }
    violations = problem.units.map(violations(of:))
  }

  init(_ problem: LayoutProblem, _ layout: Layout) {
    self.init(problem)
    for party in problem.parties { take([LayoutMove(party: party, site: layout.sites[party])]) }
  }

  /// How good the layout is.
  var merit: Merit { merit(cooperation) }

  /// How good the layout is after a step.
  mutating func merit(after step: [LayoutMove]) -> Merit {
    let cooperation = cooperation + change(by: step)
    let back = step.map { LayoutMove(party: $0.party, site: layout.sites[$0.party]) }
    for move in step { shift(move) }
    defer { for move in back { shift(move) } }
    return merit(cooperation)
  }

  /// Takes a step.
  mutating func take(_ step: [LayoutMove]) {
    cooperation += change(by: step)
    for move in step {
      spread(from: move.party, at: layout.sites[move.party], sign: -1)
      shift(move)
      spread(from: move.party, at: move.site, sign: 1)
    }
  }

  /// Whether all parties of a step have room and may be where they go, beside the others.
  func admits(_ step: [LayoutMove]) -> Bool {
    step.allSatisfy { move in
      guard let site = move.site else { return true }
      return problem.domains[move.party][site] && hasRoom(at: site, step)
        && related[move.party].allSatisfy { other in
          guard let there = self.site(of: other, after: step) else { return true }
          return problem.relations[move.party][other].allows(site, there)
        }
    }
  }

  private func hasRoom(at site: Int, _ step: [LayoutMove]) -> Bool {
    var (area, seats) = (area[site], seats[site])
    for move in step {
      let (isThere, comes) = (layout.sites[move.party] == site, move.site == site)
      if isThere && !comes {
        area += problem.need[move.party]
        seats += problem.people[move.party]
      } else if comes && !isThere {
        area -= problem.need[move.party]
        seats -= problem.people[move.party]
      }
    }
    return area >= 0 && seats >= 0
  }

  private func site(of party: Int, after step: [LayoutMove]) -> Int? {
    step.first { $0.party == party }.map(\.site) ?? layout.sites[party]
  }

  private func merit(_ cooperation: Int64) -> Merit {
    var score = Score()
    for (index, level) in problem.levels.enumerated() {
      switch level {
      case .unplaced: score[index] = unplaced
      case .space: score[index] = fitOut
      case .purchases: score[index] = equipment.purchases
      case .runningCost: score[index] = running
      case .cooperation: score[index] = cooperation
      }
    }
    return Merit(violations: violations.reduce(0, +), score: score)
  }

  /// What a step adds to cooperation: what each move adds by itself, and what two of them change
  /// together.
  func change(by step: [LayoutMove]) -> Int64 {
    var change: Int64 = 0
    for (index, move) in step.enumerated() {
      let before = layout.sites[move.party]
      change += linear(move.party, move.site) - linear(move.party, before)
      for other in step[..<index] where problem.traffic[move.party][other.party] > 0 {
        let there = layout.sites[other.party]
        change +=
          problem.traffic[move.party][other.party]
          * (metres(move.site, other.site) - metres(move.site, there)
            - metres(before, other.site) + metres(before, there))
      }
    }
    return change
  }

  private func linear(_ party: Int, _ site: Int?) -> Int64 {
    site.map { linear[party * problem.sites.count + $0] } ?? 0
  }

  private func metres(_ from: Int?, _ to: Int?) -> Int64 {
    guard let from, let to else { return 0 }
    return problem.metres[from][to]
  }

  /// Moves a party in all but what it means for the traffic of the others.
  private mutating func shift(_ move: LayoutMove) {
    let party = move.party
    if let site = layout.sites[party] {
      leave(party, site)
    } else {
      unplaced -= problem.people[party]
    }
    if let site = move.site { enter(party, site) } else { unplaced += problem.people[party] }
    equipment.move(party, from: layout.sites[party], to: move.site)
    layout.sites[party] = move.site
  }

  private mutating func leave(_ party: Int, _ site: Int) {
    area[site] += problem.need[party]
    seats[site] += problem.people[party]
    count[site] -= 1
    if count[site] == 0 {
      fitOut -= problem.fitOut[site]
      running -= problem.running[site]
    }
    use(problem.unit[party], site, -1)
  }

  private mutating func enter(_ party: Int, _ site: Int) {
    area[site] -= problem.need[party]
    seats[site] -= problem.people[party]
    if count[site] == 0 {
      fitOut += problem.fitOut[site]
      running += problem.running[site]
    }
    count[site] += 1
    use(problem.unit[party], site, 1)
  }

  private mutating func use(_ unit: Int, _ site: Int, _ more: Int) {
    let before = uses[unit][site]
    uses[unit][site] += more
    if (before == 0) != (before + more == 0) { violations[unit] = violations(of: unit) }
  }

  /// How many sites too many or too few a unit uses, and how many counters are missing.
  private func violations(of unit: Int) -> Int {
    let count = uses[unit].count { $0 > 0 }
    let missing = problem.counters[unit].count { counter in
      !problem.sites.contains { uses[unit][$0] > 0 && counter[$0] }
    }
    let keep = problem.keeps[unit]
    return max(0, keep.least - count) + max(0, count - keep.most) + missing
  }

  /// Tells the others what traffic to a party at a site costs them, or no longer does.
  private mutating func spread(from party: Int, at site: Int?, sign: Int64) {
    guard let site else { return }
    let (traffic, metres) = (problem.traffic[party], problem.metres[site])
    for other in problem.parties where traffic[other] > 0 {
      let row = other * problem.sites.count
      for there in problem.sites { linear[row + there] += sign * traffic[other] * metres[there] }
    }
  }
}

extension [Int] {
  /// The moves of these parties to a site.
  func moves(to site: Int?) -> [LayoutMove] {
    map { LayoutMove(party: $0, site: site) }
  }
}
