// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Writes waves down as the parts of a wave plan.
struct WaveWriter {
  private let problem: WaveProblem
  private let check: StateCheck
  private let draft: WaveDraft
  private let plan: Plan
  private let inventory: Inventory
  /// The place of each part among those that move.
  private let places: [Int: Int]

  init(
    _ problem: WaveProblem, _ check: StateCheck, _ draft: WaveDraft, _ plan: Plan,
    _ inventory: Inventory
  ) {
    (self.problem, self.check, self.draft) = (problem, check, draft)
    (self.plan, self.inventory) = (plan, inventory)
    places = Dictionary(
      uniqueKeysWithValues: problem.movingParts.enumerated().map { ($0.element, $0.offset) })
  }

  private func office(_ index: Int) -> String { inventory.offices[index].id }

  /// The team parts that move.
  var teams: [WavePlan.TeamMove] {
    var gaps: [Int: Int] = [:]
    for (mover, gap) in zip(check.movers, draft.gaps) {
      if let part = mover.part { gaps[part] = gap }
    }
    return problem.movingParts.map { place in
      let part = problem.parts[place]
      return WavePlan.TeamMove(
        unit: inventory.units[part.unit].id, team: part.team, fromOffice: office(part.from),
        toOffice: office(part.to), people: part.people, gap: Position(gaps[place] ?? 0))
    }
  }

  /// The tours and what they carry.
  var driven: (tours: [WavePlan.Tour], loads: [WavePlan.Load]) {
    var tours: [WavePlan.Tour] = []
    var loads: [WavePlan.Load] = []
    for (gap, plan) in draft.plans.enumerated() {
      for (lorry, tour) in plan?.tours ?? [] {
        loads += self.loads(of: tour, at: tours.count)
        tours.append(
          WavePlan.Tour(
            gap: Position(gap), lorry: lorry + 1, stops: tour.stops.map(office),
            metres: tour.metres, minutes: tour.minutes, cost: tour.cost))
      }
    }
    loads.sort {
      ($0.line, $0.tour, $0.team?.index ?? -1) < ($1.line, $1.tour, $1.team?.index ?? -1)
    }
    return (tours, loads)
  }

  /// Items of a line, with the part that they travel with.
  private struct Goods: Hashable {
    let line: Int
    let part: Int?
  }

  private func loads(of tour: TourDraft, at place: Int) -> [WavePlan.Load] {
    var counts: [Goods: Int64] = [:]
    var lanes: [Goods: Lane] = [:]
    for cargo in tour.parcels.flatMap(\.cargos) {
      let goods = Goods(line: cargo.line, part: cargo.part)
      counts[goods, default: 0] += cargo.count
      lanes[goods] = cargo.lane
    }
    return counts.compactMap { goods, count in
      guard let lane = lanes[goods], let pickUp = tour.stops.firstIndex(of: lane.from),
        let drop = tour.stops.firstIndex(of: lane.to)
      else { return nil }
      return WavePlan.Load(
        line: Position(goods.line), count: count, tour: Position(place), pickUp: pickUp,
        drop: drop, team: goods.part.flatMap { places[$0] }.map { Position($0) })
    }
  }

  /// What each lane would take by itself.
  var alone: WavePlan.Alone {
    let (volumes, rules) = (LaneVolumes(problem), TourRules(problem))
    var alone = WavePlan.Alone(tours: 0, metres: 0, cost: 0)
    for (lane, litres) in volumes.lanes {
      let count = volumes.lorries(litres)
      let metres = rules.metres([lane.from, lane.to])
      alone.tours += count
      alone.metres += count * metres
      alone.cost += count * rules.cost(metres: metres)
    }
    return alone
  }
}
