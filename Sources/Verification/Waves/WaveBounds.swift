// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What no waves are below, by the prices of a wave plan and by what its dates allow.
struct WaveBounds {
  private let facts: WaveFacts
  private let ways: WayTable
  private let offices: [String: Office]
  private let litres: [Lane: Int64]
  private let prices: WavePlan.Prices
  private var calendar: MoveCalendar { facts.waves.calendar }

  /// A way from one office to another.
  private struct Lane: Hashable {
    let from: String
    let to: String
  }

  init(_ facts: WaveFacts, _ ways: WayTable) {
    (self.facts, self.ways, prices) = (facts, ways, facts.waves.prices)
    offices = Dictionary(
      zip(facts.inventory.offices.map(\.id), facts.inventory.offices.positions),
      uniquingKeysWith: { first, _ in first })
    var litres: [Lane: Int64] = [:]
    for (parcel, count) in facts.goods.carried where count > 0 {
      let line = facts.plan.assignments[parcel.line]
      litres[Lane(from: line.fromOffice, to: line.toOffice), default: 0] +=
        count * (facts.litres(parcel.line) ?? 0)
    }
    self.litres = litres
  }

  /// The offices at which anything is loaded or unloaded.
  var used: [String] { Set(litres.keys.flatMap { [$0.from, $0.to] }).sorted() }

  private func lorries(_ litres: Int64) -> Int128 {
    let (full, rest) = litres.quotientAndRemainder(dividingBy: calendar.lorry.litres)
    return Int128(full + (rest > 0 ? 1 : 0))
  }

  /// What no tours cost less than; nil where prices are not as they must be.
  var cost: Money? {
    let lorry = calendar.lorry
    guard let legs,
      let money = sum(
        prices.lanes, { 1_000 * Int128(lorry.fixed) + Int128(lorry.perKilometre) * $0 }),
      let tours = sum(prices.tours, { _ in 1_000_000 }),
      let metres = sum(prices.metres, { 1_000 * $0 })
    else { return nil }
    let way = (metres + 999) / 1_000 * Int128(lorry.perKilometre)
    let parts = (tours + 999_999) / 1_000_000 * Int128(lorry.fixed) + (way + 999) / 1_000
    return Int64(clamping: max((max(legs, money) + 999) / 1_000, parts))
  }

  /// What lanes would take by themselves.
  var alone: WavePlan.Alone {
    let depot = calendar.lorry.depot.flatMap { offices[$0] }
    var alone = WavePlan.Alone(tours: 0, metres: 0, cost: 0)
    for (lane, volume) in litres {
      guard let from = offices[lane.from], let to = offices[lane.to] else { continue }
      let metres = ways(from, to) + (depot.map { ways($0, from) + ways(to, $0) } ?? 0)
      let (count, way) = (Int64(lorries(volume)), metres * calendar.lorry.perKilometre)
      alone.tours += count
      alone.metres += count * metres
      alone.cost += count * (calendar.lorry.fixed + (way + 999) / 1_000)
    }
    return alone
  }

  /// The prices of offices as a table; nil where one stands twice, is below 0, or is of no office.
  private func table(_ prices: [WavePlan.Prices.OfficePrice]) -> [String: Int64]? {
    var table: [String: Int64] = [:]
    for price in prices {
      guard price.price >= 0, offices[price.office] != nil,
        table.updateValue(price.price, forKey: price.office) == nil
      else { return nil }
    }
    return table
  }

  /// What prices of legs prove, in thousandths.
  private var legs: Int128? {
    guard let leaving = table(prices.leaving), let arriving = table(prices.arriving) else {
      return nil
    }
    let lorry = calendar.lorry
    let share = Int128(lorry.fixed) * 1_000 / Int128(calendar.tour.stops - 1)
    for from in used {
      for to in used where to != from {
        guard let start = offices[from], let end = offices[to] else { return nil }
        let leg = Int128(lorry.perKilometre) * Int128(ways(start, end)) + share
        guard Int128(leaving[from] ?? 0) + Int128(arriving[to] ?? 0) <= leg else { return nil }
      }
    }
    return sum(leaving, \.from) + sum(arriving, \.to)
  }

  private func sum(_ prices: [String: Int64], _ end: KeyPath<Lane, String>) -> Int128 {
    var volumes: [String: Int64] = [:]
    for (lane, volume) in litres { volumes[lane[keyPath: end], default: 0] += volume }
    return volumes.reduce(0) { $0 + Int128(prices[$1.key] ?? 0) * lorries($1.value) }
  }

  private typealias Table = [Lane: WavePlan.Prices.LanePrice]

  /// What prices of lanes add up to; nil where an order of stops is worth more than it costs by its metres.
  private func sum(
    _ prices: [WavePlan.Prices.LanePrice], _ cost: (Int128) -> Int128
  ) -> Int128? {
    guard !prices.isEmpty else { return 0 }
    var table: Table = [:]
    for price in prices {
      let lane = Lane(from: price.from, to: price.to)
      guard price.perLitre >= 0, price.perTour >= 0, litres[lane] != nil,
        table.updateValue(price, forKey: lane) == nil
      else { return nil }
    }
    // Few offices, so that all orders of stops can be gone through.
    guard used.count <= 12, isCovered([], used, table, cost) else { return nil }
    return litres.reduce(0) { sum, entry in
      let price = table[entry.key]
      return sum + Int128(price?.perLitre ?? 0) * Int128(entry.value)
        + Int128(price?.perTour ?? 0) * lorries(entry.value)
    }
  }

  /// Whether no tour that goes on from some stops is worth more than it costs.
  private func isCovered(
    _ order: [String], _ left: [String], _ table: Table, _ cost: (Int128) -> Int128
  ) -> Bool {
    guard order.count < 2 || worth(order, table) <= cost(metres(order)) else { return false }
    guard order.count < calendar.tour.stops else { return true }
    return left.allSatisfy { next in
      isCovered(order + [next], left.filter { $0 != next }, table, cost)
    }
  }

  private func metres(_ order: [String]) -> Int128 {
    zip(order, order.dropFirst()).reduce(0) { sum, leg in
      guard let start = offices[leg.0], let end = offices[leg.1] else { return sum }
      return sum + Int128(ways(start, end))
    }
  }

  /// What the lanes of an order of stops are worth: the dearest that share no leg, by the lorry, and all by
  /// the visit.
  private func worth(_ order: [String], _ table: Table) -> Int128 {
    var (best, visits): ([Int128], Int128) = ([0], 0)
    for end in order.indices.dropFirst() {
      var most = best[end - 1]
      for start in 0..<end {
        guard let price = table[Lane(from: order[start], to: order[end])] else { continue }
        visits += Int128(price.perTour)
        most = max(most, best[start] + Int128(price.perLitre) * Int128(calendar.lorry.litres))
      }
      best.append(most)
    }
    return (best.last ?? 0) + visits
  }
}
