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
    let lanes = try LanePrices(problem, volumes)
    let cost = max(legs.bound(volumes), lanes.bound)
    let earliest = Self.earliest(problem, movers, EarliestGaps(problem, lacksNothing: missing == 0))
    values = [0, earliest.publicLateness, cost, earliest.lateness, Int64(volumes.offices.count)]
    prices = Self.prices(legs, lanes, offices)
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

  private static func prices(
    _ legs: LegPrices, _ lanes: LanePrices, _ offices: [String]
  ) -> WavePlan.Prices {
    func stated(_ prices: [Int: Int64]) -> [WavePlan.Prices.OfficePrice] {
      prices.sorted { $0.key < $1.key }.filter { $0.value > 0 }
        .map { .init(office: offices[$0.key], price: $0.value) }
    }
    let priced = Set(lanes.perLitre.keys).union(lanes.perTour.keys).sorted()
    return WavePlan.Prices(
      leaving: stated(legs.leaving), arriving: stated(legs.arriving),
      lanes: priced.map {
        .init(
          from: offices[$0.from], to: offices[$0.to], perLitre: lanes.perLitre[$0] ?? 0,
          perTour: lanes.perTour[$0] ?? 0)
      })
  }
}
