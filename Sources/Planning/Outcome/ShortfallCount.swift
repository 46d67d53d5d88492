// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Counts for each need that is bought for or left unmet what the register has for it.
struct ShortfallCount: Sendable {
  typealias AssetClass = Position<Inventory.AssetClass>

  private let problem: Problem
  private let outcome: Outcome
  /// What is registered and what is out of the supply, by class.
  private var stock: [AssetClass: Stock] = [:]
  /// Which flows a lot has, as a range of all flows.
  private var flowsOfLot: [Int: Range<Int>] = [:]

  private struct Stock {
    var registered: Int64 = 0
    var excluded: [Plan.Remainder.Reason: Int64] = [:]
  }

  init(_ problem: Problem, _ outcome: Outcome) {
    (self.problem, self.outcome) = (problem, outcome)
    for asset in problem.inventory.assets {
      stock[asset.assetClass, default: Stock()].registered += asset.quantity
    }
    for remainder in problem.supply.reserved + problem.supply.unusable {
      let kind = problem.inventory.assets[remainder.items.row].assetClass
      stock[kind]?.excluded[remainder.reason, default: 0] += remainder.items.count
    }
    for (index, flow) in outcome.flows.enumerated() {
      let first = flowsOfLot[flow.lot]?.lowerBound ?? index
      flowsOfLot[flow.lot] = first..<index + 1
    }
  }

  /// The counts, in the order of the needs.
  func shortfalls() -> [Plan.Shortfall] {
    Threads.perform(
      problem.builder.components(.anywhere), threads: Threads.count(problem.scenario)
    ) { shortfalls(in: $0) }
    .joined().sorted { $0.need < $1.need }
  }

  private func shortfalls(in component: Component) -> [Plan.Shortfall] {
    let lots = Dictionary(
      grouping: component.lots.indices.sorted { component.lots[$0] < component.lots[$1] }
    ) { problem.lots[component.lots[$0]].key.assetClass }
    return component.needs.indices.filter { isShort(component.needs[$0]) }.map { need in
      shortfall(of: need, in: component, lots)
    }
  }

  private func isShort(_ need: Int) -> Bool {
    outcome.purchased[need] + outcome.unmet[need] > 0
  }

  private func shortfall(
    of index: Int, in component: Component, _ lots: [AssetClass: [Int]]
  ) -> Plan.Shortfall {
    let need = component.needs[index]
    let classes = problem.builder.classes(serving: problem.needs[need].assetClass)
    var tally = ShortfallTally(units: problem.inventory.units.count)
    for kind in classes {
      let stock = stock[kind] ?? Stock()
      tally.registered += stock.registered
      tally.excluded.merge(stock.excluded, uniquingKeysWith: +)
    }
    for lot in classes.flatMap({ lots[$0] ?? [] }) {
      let whole = component.lots[lot]
      if let obstacle = component.market.obstacle(from: lot, to: index) {
        let metres = metres(from: lot, to: index, component.market)
        tally.hold(problem.lots[whole], by: obstacle, metres)
      } else {
        tally.left += problem.lots[whole].quantity
        for flow in outcome.flows[flowsOfLot[whole] ?? 0..<0] {
          tally.take(flow.count, isHere: flow.need == need, unit: problem.needs[flow.need].unit)
        }
      }
    }
    return tally.shortfall(of: Position(need), problem.inventory)
  }

  private func metres(from lot: Int, to need: Int, _ market: Market) -> Int64 {
    market.terms.distances(market.lots[lot].office, market.needs[need].office)
  }
}

/// What is counted for one need.
private struct ShortfallTally {
  var registered: Int64 = 0
  var excluded: [Plan.Remainder.Reason: Int64] = [:]
  var left: Int64 = 0
  private var obstacles: [Plan.Shortfall.Obstacle: Int64] = [:]
  private var nearest: (office: Position<Inventory.Office>, metres: Int64)?
  private var here: Int64 = 0
  /// By the position of the unit.
  private var takers: [Int64]

  init(units: Int) {
    takers = Array(repeating: 0, count: units)
  }

  mutating func hold(_ lot: Lot, by obstacle: Plan.Shortfall.Obstacle, _ metres: Int64) {
    obstacles[obstacle, default: 0] += lot.quantity
    guard obstacle == .distance, metres < nearest?.metres ?? .max else { return }
    nearest = (lot.key.office, metres)
  }

  /// Counts items of a lot that serve this need or another one.
  mutating func take(_ count: Int64, isHere: Bool, unit: Position<Inventory.Unit>) {
    left -= count
    if isHere { here += count } else { takers[Int(unit.index)] += count }
  }

  func shortfall(of need: Position<Plan.Need>, _ inventory: Inventory) -> Plan.Shortfall {
    let takers = zip(inventory.units, takers).filter { $0.1 > 0 }
      .map { Plan.Counted($0.0.id, $0.1) }
    return Plan.Shortfall(
      need: need, reason: reason, registered: registered, excluded: Self.counts(excluded),
      obstacles: Self.counts(obstacles),
      nearest: nearest.map {
        Plan.Shortfall.Nearest(office: inventory.offices[$0.office].id, metres: $0.metres)
      },
      here: here, takers: takers.sorted { ($1.items, $0.key) < ($0.items, $1.key) }, left: left)
  }

  private var reason: Plan.Shortfall.Reason {
    let unfit = (obstacles[.condition] ?? 0) + (obstacles[.life] ?? 0)
    if left > 0 { return .tooCostly }
    if here > 0 || takers.contains(where: { $0 > 0 }) { return .allServe }
    if obstacles.values.reduce(0, +) > unfit { return .noneMayCome }
    if unfit > 0 { return .noneFits }
    return registered > 0 ? .noneUsable : .noneOfClass
  }

  private static func counts<Key: CaseIterable & Hashable>(
    _ counts: [Key: Int64]
  ) -> [Plan.Counted<Key>] {
    Key.allCases.compactMap { key in
      counts[key].flatMap { $0 > 0 ? Plan.Counted(key, $0) : nil }
    }
  }
}
