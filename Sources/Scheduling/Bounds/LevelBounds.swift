// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// What no waves are below at each level, in whole numbers that anybody can work out again.
struct LevelBounds {
  /// The bounds in the order of the levels.
  let values: [Int64]
  let prices: WavePlan.Prices

  /// - Parameter missing: what the waves lack; only waves that lack nothing are compared with such.
  init(_ problem: WaveProblem, _ movers: [Mover], missing: Int64, offices: [String]) throws {
    let volumes = LaneVolumes(problem)
    let legs = try LegPrices(problem, volumes)
    let lanes = try LanePrices(problem, volumes, by: .money)
    let tours = try LanePrices(problem, volumes, by: .tours)
    let metres = try LanePrices(problem, volumes, by: .metres)
    let lorry = problem.calendar.lorry
    let parts = tours.bound * lorry.fixed + (metres.bound * lorry.perKilometre + 999) / 1_000
    let cost = max(legs.bound(volumes), lanes.bound, parts)
    let earliest = Self.earliest(problem, movers, EarliestGaps(problem, lacksNothing: missing == 0))
    values = [0, earliest.publicLateness, cost, earliest.lateness, Int64(volumes.offices.count)]
    prices = WavePlan.Prices(
      leaving: Self.stated(legs.leaving, offices), arriving: Self.stated(legs.arriving, offices),
      lanes: Self.stated(lanes, offices), tours: Self.stated(tours, offices),
      metres: Self.stated(metres, offices))
  }

  /// Each mover in the first gap that it may take.
  private static func earliest(
    _ problem: WaveProblem, _ movers: [Mover], _ gaps: EarliestGaps
  ) -> (publicLateness: Int64, lateness: Int64) {
    var (publicLateness, lateness): (Int64, Int64) = (0, 0)
    for mover in movers {
      let days = problem.horizon.days[gaps.gap(of: mover)]
      guard let part = mover.part.map({ problem.parts[$0] }) else {
        lateness += mover.items * days
        continue
      }
      publicLateness += part.people * part.weight * days
      lateness += part.people * days
    }
    return (publicLateness, lateness)
  }

  private static func stated(
    _ prices: [Int: Int64], _ offices: [String]
  ) -> [WavePlan.Prices.OfficePrice] {
    prices.sorted { $0.key < $1.key }.filter { $0.value > 0 }
      .map { .init(office: offices[$0.key], price: $0.value) }
  }

  private static func stated(
    _ prices: LanePrices, _ offices: [String]
  ) -> [WavePlan.Prices.LanePrice] {
    Set(prices.perLitre.keys).union(prices.perTour.keys).sorted().map { lane in
      .init(
        from: offices[lane.from], to: offices[lane.to], perLitre: prices.perLitre[lane] ?? 0,
        perTour: prices.perTour[lane] ?? 0)
    }
  }
}
