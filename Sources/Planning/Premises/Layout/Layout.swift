// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The site of each party; nil without a place.
struct Layout: Hashable, Sendable {
  var sites: [Int?]

  /// Nobody is placed.
  init(parties: Int) {
    sites = Array(repeating: nil, count: parties)
  }
}

/// A layout with what it reaches.
struct ScoredLayout: Sendable {
  var layout: Layout
  var score: Score
}

extension LayoutProblem {
  /// Whether a layout keeps every rule.
  func keepsRules(_ layout: Layout) -> Bool {
    hasRoom(layout) && keepsRelations(layout) && keepsNumbers(layout)
  }

  private func hasRoom(_ layout: Layout) -> Bool {
    var (area, seats) = (area, seats)
    for party in parties {
      guard let site = layout.sites[party] else { continue }
      guard domains[party][site] else { return false }
      area[site] -= need[party]
      seats[site] -= people[party]
      guard area[site] >= 0, seats[site] >= 0 else { return false }
    }
    return true
  }

  private func keepsRelations(_ layout: Layout) -> Bool {
    parties.allSatisfy { party in
      guard let site = layout.sites[party] else { return true }
      return (0..<party).allSatisfy { other in
        guard let otherSite = layout.sites[other] else { return true }
        return relations[party][other].allows(site, otherSite)
      }
    }
  }

  /// Whether each unit uses as many sites as it may, and its counters are near enough.
  func keepsNumbers(_ layout: Layout) -> Bool {
    units.allSatisfy { unit in
      let used = sites(of: unit, in: layout)
      let count = used.count { $0 }
      guard count >= keeps[unit].least, count <= keeps[unit].most else { return false }
      return counters[unit].allSatisfy { counter in
        sites.contains { used[$0] && counter[$0] }
      }
    }
  }

  /// Which sites a unit uses.
  func sites(of unit: Int, in layout: Layout) -> [Bool] {
    var used = Array(repeating: false, count: sites.count)
    for party in parties where self.unit[party] == unit {
      if let site = layout.sites[party] { used[site] = true }
    }
    return used
  }

  /// What a layout reaches.
  func score(_ layout: Layout) -> Score {
    var score = Score()
    for (index, level) in levels.enumerated() { score[index] = value(of: layout, at: level) }
    return score
  }

  /// What a layout reaches at a level.
  func value(of layout: Layout, at level: Scenario.Premises.Level) -> Int64 {
    switch level {
    case .unplaced:
      parties.reduce(0) { $0 + (layout.sites[$1] == nil ? people[$1] : 0) }
    case .space: sum(fitOut, over: Set(layout.sites.compactMap(\.self)))
    case .purchases: equipment.reduce(0) { $0 + $1.purchases { layout.sites[$0] } }
    case .runningCost: sum(running, over: Set(layout.sites.compactMap(\.self)))
    case .cooperation: cooperation(layout)
    }
  }

  private func sum(_ costs: [Money], over sites: Set<Int>) -> Money {
    sites.reduce(0) { $0 + costs[$1] }
  }

  private func cooperation(_ layout: Layout) -> Int64 {
    var sum: Int64 = 0
    for party in parties {
      guard let site = layout.sites[party] else { continue }
      sum += moves[party][site]
      for other in 0..<party {
        guard let otherSite = layout.sites[other] else { continue }
        sum += traffic[party][other] * metres[site][otherSite]
      }
    }
    return sum
  }
}

extension LayoutProblem.Relation {
  /// Whether two parties may have these sites.
  func allows(_ site: Int, _ other: Int) -> Bool {
    switch self {
    case .free: true
    case .together: site == other
    case .apart: site != other
    case .contrary: false
    }
  }
}

extension FixedEquipment {
  /// What must be bought where parties have these sites: the shortfalls of all sites less what can be
  /// moved.
  func purchases(_ site: (Int) -> Int?) -> Money {
    var items = Array(repeating: Int64(0), count: standing.count)
    for grant in grants {
      var people = Array(repeating: Int64(0), count: standing.count)
      for party in grant.people.indices where grant.people[party] > 0 {
        if let site = site(party) { people[site] += grant.people[party] }
      }
      for site in items.indices { items[site] += grant.items(for: people[site]) }
    }
    let short = zip(items, standing).reduce(Int64(0)) { $0 + max(0, $1.0 - $1.1) }
    return max(0, short - movable) * price
  }

  /// What must be bought at least where people are placed at some of these sites.
  ///
  /// - Parameters:
  ///   - used: how many of them are used at least.
  ///   - missing: how many people have no place.
  func leastPurchases(sites: [Int], used: Int = 1, missing: Int64 = 0) -> Money {
    let items = grants.reduce(Int64(0)) {
      $0 + $1.leastItems(missing: missing, places: Int64(used))
    }
    let there = sites.reduce(movable) { $0 + standing[$1] }
    return max(0, items - there) * price
  }
}

extension FixedEquipment.Grant {
  /// The items at least for all people but some, rounded up once; at each place where somebody works,
  /// if the norm grants them to an office and counts people of all parties.
  func leastItems(missing: Int64, places: Int64) -> Int64 {
    let least = items(for: max(0, people.reduce(0, +) - missing))
    guard !isPerPerson, people.allSatisfy({ $0 > 0 }) else { return least }
    return max(least, places * items(for: 1))
  }
}
