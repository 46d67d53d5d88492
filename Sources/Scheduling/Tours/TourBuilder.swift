// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Builds cheap tours for what moves in one gap: the cheapest for few parcels, else by savings (Clarke and
/// Wright 1964), after which neighbours are built anew.
struct TourBuilder: Sendable {
  let rules: TourRules
  /// How many parcels are taken together for the cheapest tours.
  private static let few = 9
  /// Up to how many items each is a parcel of its own, so that no tours are cheaper.
  private static let fewItems = 6

  /// The tours; nil where a parcel alone takes longer than a lorry has.
  ///
  /// - Parameter minutes: how long a lorry has.
  func tours(_ cargos: [Cargo], within minutes: Int64) -> [TourDraft]? {
    guard let parcels = parcels(cargos, minutes) else { return nil }
    guard parcels.count > Self.few else { return cheapest(parcels, minutes) }
    return Savings(rules, minutes).tours(parcels).map { improved($0, minutes) }
  }

  /// The cheapest tours for few parcels that lorries and docks of a gap allow together; nil where there are
  /// none, or the parcels are many.
  func fitting(_ cargos: [Cargo], _ gap: MoveCalendar.Gap, docks: [Int]) -> GapPlan? {
    guard let parcels = parcels(cargos, gap.minutes), parcels.count < Self.few else { return nil }
    var best: GapPlan?
    func part(_ left: [Parcel], _ tours: [TourDraft], _ cost: Money) {
      if let best, cost >= best.cost { return }
      guard let first = left.first else {
        best = GapPlan(tours, gap, docks: docks) ?? best
        return
      }
      let others = Array(left.dropFirst())
      for set in 0..<(1 << others.count) {
        let chosen = [first] + Self.members(set, of: others)
        guard let tour = rules.tour(chosen, within: gap.minutes) else { continue }
        let rest = (1 << others.count) - 1 - set
        part(Self.members(rest, of: others), tours + [tour], cost + tour.cost)
      }
    }
    part(parcels, [], 0)
    return best
  }

  /// What lorries carry whole; nil where one alone takes longer than a lorry has.
  private func parcels(_ cargos: [Cargo], _ minutes: Int64) -> [Parcel]? {
    if cargos.reduce(0, { $0 + $1.count }) <= Self.fewItems {
      return cargos.flatMap { cargo in
        (0..<cargo.count).map { _ in
          var parcel = Parcel(lane: cargo.lane)
          parcel.add(cargo.with(1, part: cargo.part))
          return parcel
        }
      }
    }
    var parcels: [Parcel] = []
    let lanes = Dictionary(grouping: cargos, by: \.lane)
    for lane in lanes.keys.sorted() {
      let most = rules.mostItems(on: lane, within: minutes)
      guard most > 0 else { return nil }
      parcels += Parcel.packed(
        lanes[lane] ?? [], on: lane, capacity: rules.capacity, mostItems: most)
    }
    return parcels
  }

  /// The cheapest tours that carry few parcels, each whole: over all ways to part them.
  private func cheapest(_ parcels: [Parcel], _ minutes: Int64) -> [TourDraft]? {
    let all = (1 << parcels.count) - 1
    let drafts = (0...all).map { set -> TourDraft? in
      set == 0 ? nil : rules.tour(Self.members(set, of: parcels), within: minutes)
    }
    var best: [(cost: Money, last: Int)?] = [(0, 0)]
    for set in stride(from: 1, through: all, by: 1) {
      let lowest = set & -set
      var choice: (cost: Money, last: Int)?
      var part = set
      while part > 0 {
        if part & lowest != 0, let draft = drafts[part], let rest = best[set ^ part] {
          let cost = rest.cost + draft.cost
          if choice.map({ cost < $0.cost }) ?? true { choice = (cost, part) }
        }
        part = (part - 1) & set
      }
      best.append(choice)
    }
    var (tours, set): ([TourDraft], Int) = ([], all)
    while set > 0 {
      guard let last = best[set]?.last, let draft = drafts[last] else { return nil }
      tours.append(draft)
      set ^= last
    }
    return tours
  }

  private static func members(_ set: Int, of parcels: [Parcel]) -> [Parcel] {
    parcels.indices.filter { set >> $0 & 1 == 1 }.map { parcels[$0] }
  }

  /// The same tours, but that each is taken together with its neighbours once and built anew.
  private func improved(_ tours: [TourDraft], _ minutes: Int64) -> [TourDraft] {
    var tours = tours
    var place = 0
    while place < tours.count {
      let near = neighbours(of: place, in: tours)
      let old = near.reduce(0) { $0 + tours[$1].cost }
      if near.count > 1,
        let anew = cheapest(near.flatMap { tours[$0].parcels }, minutes),
        anew.reduce(0, { $0 + $1.cost }) < old
      {
        let kept = tours.indices.filter { !near.contains($0) }.map { tours[$0] }
        place -= near.count { $0 < place }
        tours = kept + anew
      } else {
        place += 1
      }
    }
    return tours
  }

  /// A tour and those nearest to it, as many as have few parcels together.
  private func neighbours(of place: Int, in tours: [TourDraft]) -> [Int] {
    let start = tours[place].stops
    let ranked = tours.indices.filter { $0 != place }
      .map { (way: distance(start, tours[$0].stops), place: $0) }
      .filter { $0.way <= Self.neighbourhood }.sorted { ($0.way, $0.place) < ($1.way, $1.place) }
    var (near, count) = ([place], tours[place].parcels.count)
    for candidate in ranked.prefix(Self.few) {
      let parcels = tours[candidate.place].parcels.count
      guard count + parcels <= Self.few else { continue }
      near.append(candidate.place)
      count += parcels
    }
    return near
  }

  /// How far apart neighbours may be at least at one pair of their stops, in metres.
  private static let neighbourhood: Int64 = 5_000

  private func distance(_ stops: [Int], _ others: [Int]) -> Int64 {
    stops.reduce(Int64.max) { least, stop in
      others.reduce(least) { min($0, rules.ways(stop, $1)) }
    }
  }
}
