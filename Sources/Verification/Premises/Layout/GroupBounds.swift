// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Bounds of a group's levels that integer arithmetic gives without a search over layouts: counting
/// people, areas and seats, and covering the need with whole offices.
struct GroupBounds {
  /// The most sites of which all sets are tried.
  private static let coveredSites = 20

  private let layout: GroupLayout
  /// What the layout reaches at each level, which earlier levels may not get worse than.
  private let values: [Int128]
  private let levels: [Scenario.Premises.Level]

  /// - Parameter values: what the layout reaches at each level.
  init(_ layout: GroupLayout, values: [Int128]) {
    (self.layout, self.values) = (layout.withoutBroken, values)
    levels = layout.derivation.premises.objective
  }

  /// Whether no layout can be below a claimed bound of a level, the earlier levels, of which `unplaced`
  /// is the first, being no worse than here.
  func proves(_ claim: Int128, at level: Int) -> Bool {
    if claim <= 0 { return true }
    if levels[level] != .unplaced, values[0] > 0 { return false }
    return switch levels[level] {
    case .unplaced: claim <= unplaced
    case .space, .runningCost: covers(claim, at: level)
    case .purchases: claim <= purchases
    case .cooperation: claim <= moves
    }
  }

  /// The most offices that may be used in all.
  private var most: Int {
    layout.units.reduce(0) { sum, unit in
      let own = layout.derivation.keep(of: unit)?.count ?? layout.sites.count
      return min(layout.sites.count, sum + min(max(0, own), layout.sites.count))
    }
  }

  private var teams: [DerivedTeam] { layout.members.map(\.team) }
  private var people: Int128 { teams.map(\.people).total }
  private var need: Int128 { teams.map(\.area).total }

  private func seats(_ office: Office) -> Int128 {
    layout.site(office).seats.map { min(Int128($0), people) } ?? people
  }

  private func area(_ office: Office) -> Int128 { min(Int128(layout.site(office).area), need) }

  /// People whom no office holds, people beyond all seats, and people beyond all area, whichever is
  /// most.
  private var unplaced: Int128 {
    let homeless = teams.filter { team in
      !layout.domain(team).contains { layout.site($0).holds(team) }
    }
    let seats = largest(layout.sites.map(seats))
    let area = largest(layout.sites.map(area))
    return max(homeless.map(\.people).total, people - seats, fewest(taking: need - area))
  }

  private func largest(_ amounts: [Int128]) -> Int128 {
    amounts.sorted(by: >).prefix(most).reduce(0, +)
  }

  /// The fewest people who need at least so much area: those with most area each first, the last team
  /// in part, rounded up.
  private func fewest(taking area: Int128) -> Int128 {
    var (people, left) = (Int128(0), area)
    let order = teams.sorted {
      Int128($0.area) * Int128($1.people) > Int128($1.area) * Int128($0.people)
    }
    for team in order where left > 0 && team.area > 0 {
      let taken = min(left, Int128(team.area))
      let part = taken * Int128(team.people)
      people += (part + Int128(team.area) - 1) / Int128(team.area)
      left -= taken
    }
    return people
  }

  /// What the group's equipment must cost even if all its offices were used.
  private var purchases: Int128 {
    let equipment = layout.derivation.equipment
    return layout.units.reduce(0) { sum, unit in
      let posts = layout.members(of: unit).flatMap(\.team.posts)
      return equipment.kinds.reduce(sum) { sum, kind in
        let there = layout.sites.reduce(layout.movable(kind, of: unit)) {
          $0 + (kind.standing[$1] ?? 0)
        }
        return sum + max(0, equipment.items(kind, for: posts) - there) * Int128(kind.price)
      }
    }
  }

  /// Each team's shortest move to an office that suits it.
  private var moves: Int128 {
    teams.reduce(0) { sum, team in
      sum + (layout.domain(team).map { layout.moves(team, to: $0).lowerBound }.min() ?? 0)
    }
  }

  /// Whether no set of offices that has the area and the seats for all, is as many as may be used,
  /// reaches the counters, and costs no more than the layout at earlier levels, is below a claim.
  private func covers(_ claim: Int128, at level: Int) -> Bool {
    guard layout.sites.count <= Self.coveredSites else { return false }
    let caps = (0...level).map { index in
      OfficeCover.Cap(
        costs: layout.sites.map { Int128(layout.cost(of: $0, at: levels[index])) },
        limit: index == level ? claim - 1 : values[index])
    }
    let keeps = layout.units.compactMap { layout.derivation.keep(of: $0) }
    let least = keeps.map { $0.kind == .exactly && layout.isStrict.least ? $0.count : 0 }.max()
    var cover = OfficeCover(
      caps: caps, areas: layout.sites.map(area), seats: layout.sites.map(seats), need: need,
      people: people, least: least ?? 0, most: most, counters: counters)
    return !cover.exists(from: 0)
  }

  /// For each office that citizens come from, which sites are a counter near enough.
  private var counters: [[Bool]] {
    guard layout.isStrict.counters else { return [] }
    return layout.units.flatMap(layout.origins).map { origin in
      layout.sites.map { layout.isCounter($0, for: origin) }
    }
  }
}
