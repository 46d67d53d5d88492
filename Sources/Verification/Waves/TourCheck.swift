// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks tours and their lorries: stops, legs, lengths, minutes, costs, docks.
struct TourCheck {
  private let facts: WaveFacts
  private let ways: WayTable
  private let offices: [String: Office]
  private let loads: [Int32: [WavePlan.Load]]
  private var calendar: MoveCalendar { facts.waves.calendar }

  init(_ facts: WaveFacts, _ ways: WayTable) {
    (self.facts, self.ways) = (facts, ways)
    offices = Dictionary(
      zip(facts.inventory.offices.map(\.id), facts.inventory.offices.positions),
      uniquingKeysWith: { first, _ in first })
    loads = Dictionary(grouping: facts.waves.loads, by: \.tour.index)
  }

  /// Every tour by itself, and their order.
  func tours() -> Check {
    var check = Check(.tours)
    var last = (Int32(0), 0)
    for (number, tour) in facts.waves.tours.enumerated() {
      let name: Places = ["tour": number + 1]
      check.require((tour.gap.index, tour.lorry) >= last, "tour-order", name)
      last = (tour.gap.index, tour.lorry)
      let stops = tour.stops.compactMap { offices[$0] }
      guard stops.count == tour.stops.count, Set(stops).count == stops.count,
        (2...calendar.tour.stops).contains(stops.count)
      else {
        check.fail("tour-stops", name)
        continue
      }
      examine(tour, stops, loads[Int32(number)] ?? [], name, &check)
    }
    return check
  }

  private func examine(
    _ tour: WavePlan.Tour, _ stops: [Office], _ loads: [WavePlan.Load], _ name: Places,
    _ check: inout Check
  ) {
    let used = Set(loads.flatMap { [$0.pickUp, $0.drop] })
    check.require(used == Set(stops.indices), "tour-idle-stop", name)
    for leg in stops.indices.dropLast() {
      let board = loads.filter { $0.pickUp <= leg && leg < $0.drop }
        .reduce(Int128(0)) { $0 + Int128($1.count) * Int128(facts.litres(Int($1.line.index)) ?? 0) }
      check.require(board <= Int128(calendar.lorry.litres), "tour-overloaded", name)
    }
    let way = length(stops)
    let longest = loads.map { ways.range(stops[$0.pickUp], stops[$0.drop]).upperBound }.max() ?? 0
    check.require(way.lowerBound <= longest + calendar.tour.longerMetres, "tour-too-long", name)
    let whole = withDepot(stops)
    check.require(whole.contains(tour.metres), "tour-metres", name)
    let items = loads.reduce(Int128(0)) { $0 + Int128($1.count) }
    check.require(tour.minutes == minutes(tour.metres, items), "tour-minutes", name)
    check.require(tour.cost == cost(tour.metres), "tour-cost", name)
  }

  /// What a way past stops may be, where floating point leaves its rounding open.
  private func length(_ stops: [Office]) -> ClosedRange<Int64> {
    zip(stops, stops.dropFirst()).reduce(0...0) { sum, leg in
      let range = ways.range(leg.0, leg.1)
      return (sum.lowerBound + range.lowerBound)...(sum.upperBound + range.upperBound)
    }
  }

  private func withDepot(_ stops: [Office]) -> ClosedRange<Int64> {
    let depot = calendar.lorry.depot.flatMap { offices[$0] }
    return length([depot].compactMap(\.self) + stops + [depot].compactMap(\.self))
  }

  private func minutes(_ metres: Int64, _ items: Int128) -> Int64 {
    let (lorry, each) = (calendar.lorry, calendar.lorry.minutesPerItem)
    // Everything over 1000 · kmh · the denominator of the minutes of an item.
    let scale = Int128(1_000 * lorry.kilometresPerHour)
    let driving = Int128(metres) * 60 * Int128(each.denominator)
    let sum = driving + 2 * items * Int128(each.numerator) * scale
    let whole = scale * Int128(each.denominator)
    return Int64(clamping: sum / whole + (sum % whole > 0 ? 1 : 0))
  }

  private func cost(_ metres: Int64) -> Money {
    let way = Int128(metres) * Int128(calendar.lorry.perKilometre)
    return Int64(clamping: Int128(calendar.lorry.fixed) + way / 1_000 + (way % 1_000 > 0 ? 1 : 0))
  }

  /// The minutes and numbers of lorries, and the stops at offices.
  func lorries() -> Check {
    var check = Check(.lorries)
    var minutes: [[Int]: Int64] = [:]
    var stops: [String: [Int32: Int]] = [:]
    for tour in facts.waves.tours {
      let gap = calendar.gaps[tour.gap]
      check.require(
        tour.lorry >= 1 && tour.lorry <= gap.lorries, "no-lorry",
        ["lorry": tour.lorry, "date": "\(gap.date)"])
      minutes[[Int(tour.gap.index), tour.lorry], default: 0] += min(tour.minutes, 1 << 40)
      for stop in tour.stops { stops[stop, default: [:]][tour.gap.index, default: 0] += 1 }
    }
    for (lorry, sum) in minutes.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let gap = calendar.gaps[lorry[0]]
      check.require(
        sum <= gap.minutes, "lorry-minutes", ["lorry": lorry[1], "date": "\(gap.date)"])
    }
    for (office, gaps) in stops.sorted(by: { $0.key < $1.key }) {
      for (gap, count) in gaps.sorted(by: { $0.key < $1.key }) {
        check.require(
          Int64(count) <= calendar.docks[office] ?? 0, "docks",
          ["office": office, "date": "\(calendar.gaps[Int(gap)].date)"])
      }
    }
    return check
  }
}
