// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Inventory

/// How far items may go: the plan, or one of its baselines.
enum NaiveReach: CaseIterable, Sendable {
  case stay
  case inherit
  case anywhere
}

/// What an item costs where it serves a need.
struct NaiveArc: Hashable, Sendable {
  let kind: Plan.Kind
  let isRepaired: Bool
  let metres: Int64
  let cost: Plan.Cost
}

extension OracleCase {
  /// The arc from an item to a need, or nil where any rule forbids it.
  func arc(_ item: NaiveItem, _ need: NaiveNeed, _ reach: NaiveReach) -> NaiveArc? {
    let asset = inventory.assets[item.row]
    let office = Int(asset.office.index)
    guard let penalty = penalty(asset, need), let isRepaired = repair(asset, need),
      hasLife(asset, need)
    else { return nil }
    let kind: Plan.Kind =
      item.heir != need.unit ? .transfer : (office == need.office ? .stay : .inherit)
    guard allows(kind, reach) else { return nil }
    let metres = metres(office, need.office)
    if office != need.office, !(asset.isMovable ?? inventory.classes[asset.assetClass].isMovable) {
      return nil
    }
    if kind == .transfer, metres > scenario.reuse.maximumDistanceMetres ?? .max { return nil }
    if reach == .anywhere, !item.pins.allSatisfy({ permits($0, office, need) }) { return nil }
    let cost = Plan.Cost(
      moving: office == need.office ? 0 : moving(asset, metres),
      repair: isRepaired ? inventory.classes[asset.assetClass].repairCost ?? 0 : 0,
      penalty: penalty)
    if scenario.reuse.isWorthwhileOnly, cost.moving + cost.repair + cost.penalty > need.price {
      return nil
    }
    return NaiveArc(kind: kind, isRepaired: isRepaired, metres: metres, cost: cost)
  }

  private func allows(_ kind: Plan.Kind, _ reach: NaiveReach) -> Bool {
    switch reach {
    case .stay: kind == .stay
    case .inherit: kind != .transfer
    case .anywhere: true
    }
  }

  private func penalty(_ asset: Inventory.Asset, _ need: NaiveNeed) -> Money? {
    if asset.assetClass == Position(need.assetClass) { return 0 }
    return inventory.substitutions.first {
      $0.needed == Position(need.assetClass) && $0.substitute == asset.assetClass
    }?.penalty
  }

  /// Whether the asset is repaired for the need; nil where its condition never suffices.
  private func repair(_ asset: Inventory.Asset, _ need: NaiveNeed) -> Bool? {
    let least = need.condition ?? .broken
    if scenario.reuse.conditions.contains(asset.condition), asset.condition >= least {
      return false
    }
    guard isRepairable(asset), let to = scenario.reuse.repair?.to, to >= least else { return nil }
    return true
  }

  private func hasLife(_ asset: Inventory.Asset, _ need: NaiveNeed) -> Bool {
    let asked = [need.years, scenario.reuse.minimumRemainingYears].compactMap { $0 }
    guard let years = asked.max() else { return true }
    guard let since = asset.inUseSince else { return false }
    let life = inventory.classes[asset.assetClass].usefulLifeYears
    let end = (since.year + life - years, since.month ?? 1, since.day ?? 1)
    return end >= (date.year, date.month ?? 1, date.day ?? 1)
  }

  private func permits(_ index: Int, _ office: Int, _ need: NaiveNeed) -> Bool {
    let pin = scenario.pins[index]
    let names = [inventory.units[need.unit].id, inventory.offices[need.office].id]
    switch pin.rule {
    case .stay: return office == need.office
    case .go: return names.contains { $0 == pin.to }
    case .forbid: return !names.contains { $0 == pin.to }
    case .reserve: return false
    }
  }

  private func moving(_ asset: Inventory.Asset, _ metres: Int64) -> Money {
    let litres = Int128(inventory.classes[asset.assetClass].litres ?? 0)
    let product = Int128(scenario.moving.perCubicMetreKilometre) * litres * Int128(metres)
    return scenario.moving.perItem + Int64((2 * product + 1_000_000) / 2_000_000)
  }

  private func metres(_ from: Int, _ to: Int) -> Int64 {
    if from == to { return 0 }
    let route = inventory.routes.first {
      $0.origin == Position(from) && $0.destination == Position(to)
    }
    if let route { return route.metres }
    let (start, end) = (inventory.offices[from].location, inventory.offices[to].location)
    let detour = scenario.moving.detour
    let way = greatCircle(start, end) * Double(detour.numerator) / Double(detour.denominator)
    return Int64((way + 0.5).rounded(.down))
  }

  /// Haversine with the arctangent of two arguments.
  private func greatCircle(_ start: Coordinate, _ end: Coordinate) -> Double {
    let radians = Double.pi / 180
    let north = sin((end.latitude - start.latitude) * radians / 2)
    let east = sin((end.longitude - start.longitude) * radians / 2)
    let chord =
      north * north + cos(start.latitude * radians) * cos(end.latitude * radians) * east * east
    return 6_371_008.8 * 2 * atan2(chord.squareRoot(), (1 - chord).squareRoot())
  }
}
