// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// A first layout by construction, and steps that improve a layout: one party elsewhere, two parties
/// exchanged, a site closed.
struct LocalSearch {
  private let problem: LayoutProblem

  init(_ problem: LayoutProblem) {
    self.problem = problem
  }

  /// How good a layout is, where the numbers of sites and the counters may still be violated.
  private struct Merit: Comparable {
    let violations: Int
    let score: Score

    static func < (left: Self, right: Self) -> Bool {
      left.violations == right.violations
        ? left.score < right.score : left.violations < right.violations
    }
  }

  /// A good layout that keeps every rule; nil where none was found.
  func layout(_ effort: inout Effort) -> ScoredLayout? {
    let starts = [constructed(on: Array(problem.sites)), frugal]
    return starts.compactMap { improved($0, &effort) }.min { $0.score < $1.score }
  }

  /// Everybody on as few of the cheapest sites as hold them.
  private var frugal: Layout {
    let order = problem.sites.sorted { left, right in
      let (first, second) = (price(left), price(right))
      return first == second ? left < right : first < second
    }
    var layout = Layout(parties: problem.parties.count)
    for count in order.indices.map({ $0 + 1 }) where holdsAll(order.prefix(count)) {
      layout = constructed(on: Array(order.prefix(count)))
      if !layout.sites.contains(nil) { return layout }
    }
    return layout
  }

  private func holdsAll(_ sites: ArraySlice<Int>) -> Bool {
    sites.reduce(0) { $0 + problem.area[$1] } >= problem.need.reduce(0, +)
      && sites.reduce(0) { $0 + problem.seats[$1] } >= problem.people.reduce(0, +)
  }

  /// What a site costs for its size; only an order to begin with, so that rounding does no harm.
  private func price(_ site: Int) -> Double {
    let cost = Double(problem.fitOut[site]) + Double(problem.running[site])
    return cost / Double(max(1, problem.area[site] + problem.seats[site]))
  }

  /// What steps make of a layout; nil where they find none that keeps every rule.
  func improved(_ start: Layout, _ effort: inout Effort) -> ScoredLayout? {
    var (layout, merit) = (start, merit(of: start))
    while let better = step(from: layout, merit, &effort) { (layout, merit) = better }
    guard merit.violations == 0 else { return nil }
    return ScoredLayout(layout: layout, score: merit.score)
  }

  /// Places the largest parties first, each where the layout is best.
  private func constructed(on sites: [Int]) -> Layout {
    var layout = Layout(parties: problem.parties.count)
    let order = problem.parties.sorted {
      (-problem.need[$0], -problem.people[$0], $0) < (-problem.need[$1], -problem.people[$1], $1)
    }
    for party in order {
      var best = (site: Int?.none, merit: merit(of: layout))
      for site in sites where admits(party, site, layout) {
        layout.sites[party] = site
        let merit = merit(of: layout)
        if merit.score < best.merit.score { best = (site, merit) }
      }
      layout.sites[party] = best.site
    }
    return layout
  }

  private func step(
    from layout: Layout, _ merit: Merit, _ effort: inout Effort
  ) -> (Layout, Merit)? {
    for candidate in moves(from: layout) + exchanges(from: layout) + closings(from: layout) {
      guard effort.take() else { return nil }
      let candidateMerit = self.merit(of: candidate)
      if candidateMerit < merit { return (candidate, candidateMerit) }
    }
    return nil
  }

  private func moves(from layout: Layout) -> [Layout] {
    problem.parties.flatMap { party in
      problem.sites.compactMap { site in
        guard site != layout.sites[party], admits(party, site, layout) else { return nil }
        var moved = layout
        moved.sites[party] = site
        return moved
      }
    }
  }

  private func exchanges(from layout: Layout) -> [Layout] {
    problem.parties.flatMap { party in
      (0..<party).compactMap { other in exchange(party, other, in: layout) }
    }
  }

  private func exchange(_ party: Int, _ other: Int, in layout: Layout) -> Layout? {
    guard layout.sites[party] != layout.sites[other] else { return nil }
    var changed = layout
    (changed.sites[party], changed.sites[other]) = (nil, nil)
    if let site = layout.sites[other] {
      guard admits(party, site, changed) else { return nil }
      changed.sites[party] = site
    }
    if let site = layout.sites[party] {
      guard admits(other, site, changed) else { return nil }
      changed.sites[other] = site
    }
    return changed
  }

  /// Each site given up, its parties put where they fit, the largest first; the rest have no place.
  private func closings(from layout: Layout) -> [Layout] {
    let used = Set(layout.sites.compactMap(\.self)).sorted()
    return used.flatMap { site in
      let leaving = problem.parties.filter { layout.sites[$0] == site }
        .sorted { (-problem.need[$0], $0) < (-problem.need[$1], $1) }
      return problem.sites.filter { $0 != site }.map { preferred in
        closed(layout, leaving, to: [preferred] + used.filter { $0 != site && $0 != preferred })
      }
    }
  }

  private func closed(_ layout: Layout, _ leaving: [Int], to sites: [Int]) -> Layout {
    var changed = layout
    for party in leaving { changed.sites[party] = nil }
    for party in leaving {
      changed.sites[party] = sites.first { admits(party, $0, changed) }
    }
    return changed
  }

  /// Whether a party may go to a site beside the others.
  private func admits(_ party: Int, _ site: Int, _ layout: Layout) -> Bool {
    guard problem.domains[party][site] else { return false }
    var (area, seats) = (problem.need[party], problem.people[party])
    for other in problem.parties where other != party {
      guard let otherSite = layout.sites[other] else { continue }
      guard problem.relations[party][other].allows(site, otherSite) else { return false }
      if otherSite == site {
        area += problem.need[other]
        seats += problem.people[other]
      }
    }
    return area <= problem.area[site] && seats <= problem.seats[site]
  }

  private func merit(of layout: Layout) -> Merit {
    Merit(violations: problem.violations(of: layout), score: problem.score(layout))
  }
}

extension LayoutProblem {
  /// How many sites too many or too few units use, and how many counters are missing.
  func violations(of layout: Layout) -> Int {
    units.reduce(0) { sum, unit in
      let used = sites(of: unit, in: layout)
      let count = used.count { $0 }
      let missing = counters[unit].count { counter in !sites.contains { used[$0] && counter[$0] } }
      return sum + max(0, keeps[unit].least - count) + max(0, count - keeps[unit].most) + missing
    }
  }
}
