// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
internal import Planning

/// Finds every reason why pins that say `go` are not kept, or bind less than they name.
public struct PinTroubles {
  private let plan: Plan
  private let problem: Problem
  private let places: [MarketPlace?]
  private let components: [Component]

  /// The reasons, by pin; none where all go as pins say.
  ///
  /// - Throws: `PlanningError`.
  public static func all(of plan: Plan, on inventory: Inventory) throws -> [PinTrouble] {
    let pins = plan.troubledPins
    guard !pins.isEmpty, plan.head.scenario.replan == nil else { return [] }
    let placed = plan.premises.map { inventory.placing($0) } ?? inventory
    let troubles = PinTroubles(plan, try Problem(plan.head.scenario, placed))
    return pins.flatMap { index in
      troubles.causes(index).map {
        PinTrouble(number: index + 1, pin: plan.head.scenario.pins[index], cause: $0)
      }
    }
  }

  private init(_ plan: Plan, _ problem: Problem) {
    (self.plan, self.problem) = (plan, problem)
    components = problem.builder.components(.anywhere)
    places = MarketPlace.all(problem.lots.count, of: components.map(\.lots))
  }

  private var inventory: Inventory { problem.inventory }

  private func causes(_ index: Int) -> [PinTrouble.Cause] {
    let pin = problem.scenario.pins[index]
    let ended = dissolved(pin).map { [$0] } ?? []
    let ways = ways(of: index, to: pin)
    let unwanted = ended.isEmpty ? ways.unwanted.map { PinTrouble.Cause.noNeed($0) } : []
    return ended + unwanted + barriers(ways.all) + full(index, ways.all) + outOfSupply(pin)
  }

  /// The successors of a unit that is there no more; nil for any other place.
  private func dissolved(_ pin: Scenario.Pin) -> PinTrouble.Cause? {
    guard let unit = inventory.units.firstIndex(where: { $0.id == pin.to }),
      inventory.units[unit].stage == .old
    else { return nil }
    let successors = inventory.successions.filter { $0.predecessor == Position(unit) }
      .map(\.successor)
    return .dissolved(successors: Set(successors).sorted())
  }

  /// A lot that a pin binds with a need at its goal that takes the class.
  private struct Way {
    let lot: Int
    let need: Int
    let barrier: Barrier?
    let metres: Int64
  }

  /// The ways of a pin's lots to its goal, and the classes that nothing takes there.
  private func ways(
    of index: Int, to pin: Scenario.Pin
  ) -> (all: [Way], unwanted: [Position<Inventory.AssetClass>]) {
    var (all, unwanted) = ([Way](), Set<Position<Inventory.AssetClass>>())
    for (lot, whole) in problem.lots.enumerated() where whole.key.pins.contains(index) {
      let found = lotWays(lot, to: pin)
      if found.isEmpty { unwanted.insert(whole.key.assetClass) }
      all += found
    }
    return (all, unwanted.sorted())
  }

  private func lotWays(_ lot: Int, to pin: Scenario.Pin) -> [Way] {
    guard let place = places[lot] else { return [] }
    let component = components[place.market]
    let finder = BarrierFinder(problem: problem, component: component)
    let side = component.market.lots[place.index]
    return side.offers.flatMap(\.needs).compactMap { need in
      let whole = component.needs[need]
      let stated = problem.needs[whole].stated
      guard stated.unit == pin.to || stated.office == pin.to else { return nil }
      return Way(
        lot: lot, need: whole, barrier: finder.barrier(place.index, need),
        metres: component.market.terms.distances(side.office, component.market.needs[need].office))
    }
  }

  /// Of each rule that forbids some way the nearest miss.
  private func barriers(_ ways: [Way]) -> [PinTrouble.Cause] {
    Plan.Shortfall.Obstacle.allCases.compactMap { obstacle in
      let nearest = ways.filter { $0.barrier?.obstacle == obstacle }
        .min { ($0.metres, $0.lot, $0.need) < ($1.metres, $1.lot, $1.need) }
      return nearest?.barrier.map { .barrier($0) }
    }
  }

  /// That the needs that are allowed ask for fewer than the pin binds.
  private func full(_ index: Int, _ ways: [Way]) -> [PinTrouble.Cause] {
    let needs = Set(ways.filter { $0.barrier == nil }.map(\.need))
    let needed = needs.reduce(Int64(0)) { $0 + problem.needs[$1].stated.quantity }
    let bound = problem.lots.reduce(Int64(0)) {
      $0 + ($1.key.pins.contains(index) ? $1.quantity : 0)
    }
    return !needs.isEmpty && needed < bound ? [.full(needed: needed)] : []
  }

  /// Which rows that the pin names are out of the supply, and why.
  private func outOfSupply(_ pin: Scenario.Pin) -> [PinTrouble.Cause] {
    func named(_ remainders: [Plan.Remainder]) -> [Plan.Remainder] {
      remainders.filter { pin.speaks(of: inventory.assets[$0.items.row], in: inventory) }
    }
    let reserved = named(plan.reserved)
    let by = problem.scenario.pins.indices.filter { other in
      problem.scenario.pins[other].rule == .reserve
        && reserved.contains {
          problem.scenario.pins[other].speaks(
            of: inventory.assets[$0.items.row], in: inventory)
        }
    }
    let count = reserved.reduce(Int64(0)) { $0 + $1.items.count }
    let unusable = Dictionary(grouping: named(plan.unusable), by: \.reason)
    return (count > 0 ? [.reserved(count, by: by.map { $0 + 1 })] : [])
      + Plan.Remainder.Reason.allCases.compactMap { reason in
        unusable[reason].map { .unusable($0.reduce(0) { $0 + $1.items.count }, reason) }
      }
  }
}

extension Plan {
  /// The pins that say `go` and are not kept, or bind less than they ask for, 0-based.
  fileprivate var troubledPins: [Int] {
    let stranded = head.reasons.flatMap { reason -> [Int] in
      if case .pins(let stranded) = reason { stranded.pins } else { [] }
    }
    let short = shortPins.map { Int($0.pin.index) }.filter { head.scenario.pins[$0].rule == .go }
    return Set(stranded + short).sorted()
  }
}
