// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Counts again what the register has for each need that is bought for or left unmet.
struct ShortfallDerivation {
  typealias AssetClass = Position<Inventory.AssetClass>

  let derivation: Derivation
  let arcs: ArcRules
  private let flows: [[Flow]]
  private let lots: [AssetClass: [Int]]
  private var registered: [AssetClass: Int64] = [:]
  private var excluded: [AssetClass: [Plan.Remainder.Reason: Int64]] = [:]

  init(_ derivation: Derivation, _ arcs: ArcRules, _ flows: [Flow]) {
    (self.derivation, self.arcs) = (derivation, arcs)
    lots = Dictionary(grouping: derivation.lots.indices) { derivation.lots[$0].traits.assetClass }
    var ofLot = [[Flow]](repeating: [], count: derivation.lots.count)
    for flow in flows { ofLot[flow.lot].append(flow) }
    self.flows = ofLot
    let assets = derivation.inventory.assets
    for row in assets.positions {
      let kind = assets[row].assetClass
      registered[kind, default: 0] += assets[row].quantity
      if let reason = derivation.supply.unusable[row] {
        excluded[kind, default: [:]][reason, default: 0] += assets[row].quantity
      }
      if let reserved = derivation.supply.reserved[row] {
        excluded[kind, default: [:]][.reserved, default: 0] += reserved
      }
    }
  }

  /// What a plan has to say of its needs that are bought for or left unmet.
  func shortfalls(_ solution: Plan.Solution) -> [Plan.Shortfall] {
    derivation.needs.needs.indices.filter { solution.purchased[$0] + solution.unmet[$0] > 0 }
      .map(shortfall)
  }

  private func shortfall(_ need: Int) -> Plan.Shortfall {
    let inventory = derivation.inventory
    let kind = derivation.needs.needs[need].assetClass
    let substitutes = inventory.substitutions
      .filter { $0.needed == kind && $0.substitute != kind }.map(\.substitute)
    var found = Found(units: inventory.units.count)
    for kind in [kind] + substitutes {
      found.registered += registered[kind] ?? 0
      found.excluded.merge(excluded[kind] ?? [:], uniquingKeysWith: +)
      for lot in lots[kind] ?? [] { count(lot, need, &found) }
    }
    let takers = found.takers.enumerated().filter { $0.element > 0 }
      .map { Plan.Counted(inventory.units[$0.offset].id, $0.element) }
      .sorted { $0.items == $1.items ? $0.key < $1.key : $0.items > $1.items }
    let nearest = found.nearest.map { office in
      Plan.Shortfall.Nearest(
        office: inventory.offices[office].id, metres: metres(from: office, to: need))
    }
    return Plan.Shortfall(
      need: Position(need), reason: found.reason, registered: found.registered,
      excluded: Self.ordered(found.excluded), obstacles: Self.ordered(found.obstacles),
      nearest: nearest, here: found.here, takers: takers, left: found.left)
  }

  private func count(_ lot: Int, _ need: Int, _ found: inout Found) {
    let quantity = derivation.lots[lot].quantity
    guard let obstacle = arcs.obstacle(lot, need) else {
      found.left += quantity
      for flow in flows[lot] {
        found.left -= flow.count
        let unit = derivation.needs.needs[flow.need].unit
        if flow.need == need {
          found.here += flow.count
        } else {
          found.takers[Int(unit.index)] += flow.count
        }
      }
      return
    }
    found.obstacles[obstacle, default: 0] += quantity
    guard obstacle == .distance else { return }
    let office = derivation.lots[lot].traits.office
    let best = found.nearest.map { metres(from: $0, to: need) } ?? .max
    if metres(from: office, to: need) < best { found.nearest = office }
  }

  private func metres(from office: Position<Inventory.Office>, to need: Int) -> Int64 {
    arcs.ways(office.index, arcs.needs[need].office)
  }

  private static func ordered<Key: CaseIterable & Hashable>(
    _ counts: [Key: Int64]
  ) -> [Plan.Counted<Key>] {
    Key.allCases.filter { counts[$0] ?? 0 > 0 }.map { Plan.Counted($0, counts[$0] ?? 0) }
  }

  /// What is found for a need.
  private struct Found {
    var registered: Int64 = 0
    var excluded: [Plan.Remainder.Reason: Int64] = [:]
    var obstacles: [Plan.Shortfall.Obstacle: Int64] = [:]
    /// The nearest office of what is too far.
    var nearest: Position<Inventory.Office>?
    var here: Int64 = 0
    var takers: [Int64]
    var left: Int64 = 0

    init(units: Int) { takers = Array(repeating: 0, count: units) }

    var reason: Plan.Shortfall.Reason {
      if registered == 0 { return .noneOfClass }
      if left > 0 { return .tooCostly }
      if here > 0 || takers.contains(where: { $0 > 0 }) { return .allServe }
      let kinds = obstacles.filter { $0.value > 0 }.keys
      if kinds.isEmpty { return .noneUsable }
      return kinds.allSatisfy { $0 == .condition || $0 == .life } ? .noneFits : .noneMayCome
    }
  }
}
