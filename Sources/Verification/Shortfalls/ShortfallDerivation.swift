// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Counts again what the register has for each need that is bought for or left unmet.
struct ShortfallDerivation {
  private let arcs: ArcRules
  private let flows: [Int: [Flow]]
  private let lots: [AssetClass: [Int]]
  private var registered: [AssetClass: Int64] = [:]
  private var excluded: [AssetClass: [Plan.Remainder.Reason: Int64]] = [:]

  private var derivation: Derivation { arcs.derivation }

  init(_ arcs: ArcRules, _ flows: [Flow]) {
    self.arcs = arcs
    self.flows = Dictionary(grouping: flows, by: \.lot)
    lots = Dictionary(grouping: arcs.lots.indices) { arcs.lots[$0].traits.assetClass }
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
      for (reason, count) in derivation.gone[row] ?? [:] {
        excluded[kind, default: [:]][reason, default: 0] += count
      }
    }
  }

  /// What a plan has to say of its needs that are bought for or left unmet.
  func shortfalls(_ solution: Plan.Solution) -> [Plan.Shortfall] {
    arcs.needs.indices.filter { solution.purchased[$0] + solution.unmet[$0] > 0 }.map(shortfall)
  }

  private func shortfall(_ need: Int) -> Plan.Shortfall {
    let kinds = kinds(serving: derivation.needs[need].assetClass)
    var counts: [Plan.Shortfall.Obstacle?: Int64] = [:]
    var (far, flows): ([Int], [Flow]) = ([], [])
    for lot in kinds.lazy.flatMap({ lots[$0] ?? [] }) {
      let obstacle = arcs.obstacle(lot, need)
      counts[obstacle, default: 0] += arcs.lots[lot].quantity
      if obstacle == .distance { far.append(lot) }
      if obstacle == nil { flows += self.flows[lot] ?? [] }
    }
    let here = count(flows.filter { $0.need == need })
    let excluded = kinds.map { self.excluded[$0] ?? [:] }
    var shortfall = Plan.Shortfall(
      need: Position(need), reason: .noneOfClass,
      registered: kinds.reduce(0) { $0 + (registered[$1] ?? 0) },
      excluded: ordered { reason in excluded.reduce(0) { $0 + ($1[reason] ?? 0) } },
      obstacles: ordered { counts[$0] ?? 0 }, nearest: nearest(far, to: need),
      here: here, takers: takers(flows.filter { $0.need != need }),
      left: (counts[nil] ?? 0) - count(flows))
    shortfall.reason = reason(of: shortfall)
    return shortfall
  }

  /// A class and those that may stand in for it.
  private func kinds(serving kind: AssetClass) -> [AssetClass] {
    let substitutes = derivation.inventory.substitutions
    return [kind]
      + substitutes.filter { $0.needed == kind && $0.substitute != kind }
      .map(\.substitute)
  }

  private func count(_ flows: [Flow]) -> Int64 { flows.reduce(0) { $0 + $1.count } }

  /// The units that flows serve, those with most items first, then by id.
  private func takers(_ flows: [Flow]) -> [Plan.Counted<String>] {
    var counts: [Unit: Int64] = [:]
    for flow in flows { counts[arcs.needs[flow.need].unit, default: 0] += flow.count }
    return counts.map { Plan.Counted(derivation.inventory.units[$0.key].id, $0.value) }
      .sorted { ($1.items, $0.key) < ($0.items, $1.key) }
  }

  /// The nearest office of lots that are too far, the first of several.
  private func nearest(_ lots: [Int], to need: Int) -> Plan.Shortfall.Nearest? {
    lots.map { lot in
      let office = arcs.lots[lot].traits.office
      return .init(
        office: derivation.inventory.offices[office].id,
        metres: arcs.ways(office, arcs.needs[need].office))
    }.min { $0.metres < $1.metres }
  }

  private func ordered<Key: CaseIterable>(_ count: (Key) -> Int64) -> [Plan.Counted<Key>] {
    Key.allCases.map { Plan.Counted($0, count($0)) }.filter { $0.items > 0 }
  }

  private func reason(of shortfall: Plan.Shortfall) -> Plan.Shortfall.Reason {
    if shortfall.registered == 0 { return .noneOfClass }
    if shortfall.left > 0 { return .tooCostly }
    if shortfall.here > 0 || !shortfall.takers.isEmpty { return .allServe }
    let kinds = shortfall.obstacles.map(\.key)
    if kinds.isEmpty { return .noneUsable }
    return kinds.allSatisfy { $0 == .condition || $0 == .life } ? .noneFits : .noneMayCome
  }
}

extension ShortfallDerivation {
  /// Compares what a plan says of each need that is bought for or left unmet; a way from coordinates
  /// may be what floating point leaves open.
  func check(_ plan: Plan) -> Check {
    var check = Check(.shortfalls)
    var expected = shortfalls(plan.solution)
    for (index, found) in zip(expected.indices, plan.shortfalls) {
      if isSameWay(expected[index], found) { expected[index].nearest = found.nearest }
    }
    check.compare(all: "what.shortfalls", expected: expected, found: plan.shortfalls) {
      .verify("name.need", ["id": plan.needs[$1.need].id])
    }
    return check
  }

  private func isSameWay(_ expected: Plan.Shortfall, _ found: Plan.Shortfall) -> Bool {
    guard let nearest = expected.nearest, let other = found.nearest, nearest.office == other.office,
      let office = derivation.inventory.officesByID[nearest.office]
    else { return false }
    let need = arcs.needs[Int(expected.need.index)]
    return arcs.ways.range(office, need.office).contains(other.metres)
  }
}
