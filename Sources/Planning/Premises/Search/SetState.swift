// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// A partial layout on one set of sites, which grows and shrinks party by party.
///
/// Sites are known by their places in the set here.
struct SetState {
  let problem: LayoutProblem
  let set: [Int]
  /// The site of each party; nil where it has none or is not decided.
  private(set) var site: [Int?]
  private(set) var isDecided: [Bool]
  private(set) var area: [Int64]
  private(set) var seats: [Int64]
  /// How many parties each site has.
  private(set) var count: [Int]
  private(set) var unusedSites: Int
  private(set) var unplaced: Int64 = 0
  private(set) var cooperation: Int64 = 0
  /// What each undecided party would add to cooperation at each site, party by party.
  private(set) var linear: [Int64]
  /// The equipment that those who are decided make necessary.
  private(set) var equipment: EquipmentCount
  private let metres: [Int64]
  /// The parties to which each party stands in a relation.
  private let related: [[Int]]

  init(_ problem: LayoutProblem, set: [Int]) {
    (self.problem, self.set) = (problem, set)
    site = Array(repeating: nil, count: problem.parties.count)
    isDecided = Array(repeating: false, count: problem.parties.count)
    area = set.map { problem.area[$0] }
    seats = set.map { problem.seats[$0] }
    count = Array(repeating: 0, count: set.count)
    unusedSites = set.count
    linear = problem.parties.flatMap { party in set.map { problem.moves[party][$0] } }
    equipment = EquipmentCount(problem.equipment, set: set)
    related = problem.related
    metres = set.flatMap { from in set.map { problem.metres[from][$0] } }
  }

  /// Whether a party may go to a site beside those that are placed.
  func admits(_ party: Int, to place: Int) -> Bool {
    guard problem.domains[party][set[place]], problem.need[party] <= area[place],
      problem.people[party] <= seats[place]
    else { return false }
    return related[party].allSatisfy { other in
      guard let otherSite = site[other] else { return true }
      return problem.relations[party][other].allows(place, otherSite)
    }
  }

  func metres(_ from: Int, _ to: Int) -> Int64 { metres[from * set.count + to] }

  mutating func decide(_ party: Int, _ place: Int?) {
    isDecided[party] = true
    equipment.decide(party, place)
    guard let place else {
      unplaced += problem.people[party]
      return
    }
    site[party] = place
    area[place] -= problem.need[party]
    seats[place] -= problem.people[party]
    if count[place] == 0 { unusedSites -= 1 }
    count[place] += 1
    cooperation += linear[party * set.count + place]
    spread(from: party, at: place, sign: 1)
  }

  mutating func undo(_ party: Int) {
    isDecided[party] = false
    equipment.decide(party, site[party], sign: -1)
    guard let place = site[party] else {
      unplaced -= problem.people[party]
      return
    }
    spread(from: party, at: place, sign: -1)
    site[party] = nil
    area[place] += problem.need[party]
    seats[place] += problem.people[party]
    count[place] -= 1
    if count[place] == 0 { unusedSites += 1 }
    cooperation -= linear[party * set.count + place]
  }

  /// Tells the undecided parties what traffic to a placed one costs them.
  private mutating func spread(from party: Int, at place: Int, sign: Int64) {
    let traffic = problem.traffic[party]
    for other in problem.parties where !isDecided[other] && traffic[other] > 0 {
      for there in set.indices {
        linear[other * set.count + there] += sign * traffic[other] * metres(place, there)
      }
    }
  }

  /// The layout so far.
  var layout: Layout {
    var layout = Layout(parties: problem.parties.count)
    for party in problem.parties { layout.sites[party] = site[party].map { set[$0] } }
    return layout
  }
}
