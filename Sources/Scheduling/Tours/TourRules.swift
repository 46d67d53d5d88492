// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What tours may be, take and cost.
struct TourRules: Sendable {
  let ways: Ways
  let capacity: Int64
  let stops: Int
  private let longer: Int64
  private let lorry: MoveCalendar.Lorry
  private let depot: Int?

  init(_ problem: WaveProblem) {
    let calendar = problem.calendar
    (ways, depot, lorry) = (problem.ways, problem.depot, calendar.lorry)
    (stops, longer, capacity) = (calendar.tour.stops, calendar.tour.longerMetres, lorry.litres)
  }

  /// How far a lorry goes, with the ways from and to the depot.
  func metres(_ stops: [Int]) -> Int64 {
    let way = ways(along: stops)
    guard let depot, let first = stops.first, let last = stops.last else { return way }
    return ways(depot, first) + way + ways(last, depot)
  }

  /// How long driving and handling take, rounded up.
  func minutes(metres: Int64, items: Int64) -> Int64 {
    let perItem = lorry.minutesPerItem
    let speed = Int128(1_000 * lorry.kilometresPerHour)
    let upper =
      Int128(metres) * 60 * Int128(perItem.denominator)
      + 2 * Int128(items) * Int128(perItem.numerator) * speed
    let lower = speed * Int128(perItem.denominator)
    return Int64(clamping: (upper + lower - 1) / lower)
  }

  /// What a tour costs, rounded up to the minor unit.
  func cost(metres: Int64) -> Money {
    lorry.fixed + Int64(clamping: (Int128(metres) * Int128(lorry.perKilometre) + 999) / 1_000)
  }

  /// How many items a lorry can load and unload on a lane within some minutes.
  func mostItems(on lane: Lane, within minutes: Int64) -> Int64 {
    let (none, one) = (metres([lane.from, lane.to]), lorry.minutesPerItem)
    guard self.minutes(metres: none, items: 0) <= minutes else { return 0 }
    guard one > .zero else { return Int64.max }
    let left = Int128(minutes - self.minutes(metres: none, items: 0))
    let most = left * Int128(one.denominator) / (2 * Int128(one.numerator))
    return Int64(clamping: most)
  }

  /// The longest that a tour may be that carries a way of this length.
  func longest(carrying way: Int64) -> Int64 { way + longer }
}
