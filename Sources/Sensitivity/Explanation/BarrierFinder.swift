// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// Finds the rule that keeps items of a market's lot from serving a need of it.
struct BarrierFinder {
  let problem: Problem
  let component: Component

  /// The first rule that keeps items of a lot from serving a need, with what they miss it by.
  func barrier(_ lot: Int, _ need: Int) -> Barrier? {
    let (market, side) = (component.market, component.market.needs[need])
    switch market.obstacle(from: lot, to: need) {
    case nil: return nil
    case .condition: return conditionBarrier(lot, need)
    case .life: return lifeBarrier(lot, need)
    case .pin: return pinBarrier(lot, need)
    case .immovable: return .immovable
    case .distance:
      return .distance(
        metres: market.terms.distances(market.lots[lot].office, side.office),
        allowed: market.terms.maximumMetres)
    case .cost:
      guard let arc = market.unweighedArc(from: lot, to: need) else { return nil }
      return .cost(arc.relocation + arc.penalty, price: side.price)
    }
  }

  private func whole(_ lot: Int) -> Lot { problem.lots[component.lots[lot]] }
  private func stated(_ need: Int) -> Plan.Need {
    problem.needs[component.needs[need]].stated
  }

  /// The best asset of a lot stands for all: no rule can tell them apart.
  private func asset(_ lot: Int) -> Inventory.Asset {
    problem.inventory.assets[whole(lot).members[0].row]
  }

  private func conditionBarrier(_ lot: Int, _ need: Int) -> Barrier {
    let key = whole(lot).key
    let repaired = key.repaired > key.standing ? problem.scenario.reuse.repair?.to : nil
    return .condition(
      repaired ?? asset(lot).condition, asked: stated(need).minimumCondition ?? .broken)
  }

  private func lifeBarrier(_ lot: Int, _ need: Int) -> Barrier {
    let asset = asset(lot)
    let life = problem.inventory.serviceLife(of: asset, on: problem.date)
    let asked = [
      stated(need).minimumRemainingYears, problem.scenario.reuse.minimumRemainingYears,
    ].compactMap(\.self).max()
    return .life(years: asset.inUseSince == nil ? nil : life.yearsLeft, asked: asked ?? 0)
  }

  /// The first pin that does not allow the way.
  private func pinBarrier(_ lot: Int, _ need: Int) -> Barrier? {
    let (lotSide, side) = (component.market.lots[lot], component.market.needs[need])
    for index in whole(lot).key.pins {
      let pin = problem.scenario.pins[index]
      if let rule = PinRule(pin, problem.inventory), !rule.allows(side, from: lotSide.office) {
        return .pin(number: index + 1, pin.rule)
      }
    }
    return nil
  }
}
