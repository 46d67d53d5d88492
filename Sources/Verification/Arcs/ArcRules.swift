// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Says for every lot and need whether the one may serve the other, and at what cost.
struct ArcRules {
  let derivation: Derivation
  let lots: [LotSide]
  let needs: [NeedSide]
  let ways: WayTable
  private let perItem: Money
  private let maximumMetres: Int64
  private let isWorthwhileOnly: Bool

  init(_ derivation: Derivation, _ ways: WayTable) {
    (self.derivation, self.ways) = (derivation, ways)
    let (scenario, inventory) = (derivation.scenario, derivation.inventory)
    perItem = scenario.moving.perItem
    maximumMetres = scenario.reuse.maximumDistanceMetres ?? .max
    isWorthwhileOnly = scenario.reuse.isWorthwhileOnly
    let offers = Offers(inventory, derivation.needs)
    needs = derivation.needs.map { NeedSide($0, derivation.rules) }
    lots = derivation.lots.map { LotSide($0, scenario, inventory, offers) }
  }

  /// The arc from a lot to a need, or nil where a rule forbids it.
  func arc(_ lot: Int, _ need: Int, _ reach: Reach) -> Arc? {
    let offer = lots[lot].offers.first { $0.needs.contains(need) }
    return offer.flatMap { arc(lots[lot], needs[need], penalty: $0.penalty, reach) }
  }

  /// What a level's duals are worth: Σ dual·quantity over lots and needs.
  func dualSum(_ level: Plan.Certificate.Level) -> Int128 {
    let quantities = lots.map(\.quantity) + needs.map(\.quantity)
    return zip(quantities, level.supply + level.demand).reduce(0) {
      $0 + Int128($1.0) * Int128($1.1)
    }
  }

  /// What keeps items of a lot from serving a need whose class they may serve: the first rule that
  /// does, nil where none does.
  func obstacle(_ index: Int, _ need: Int) -> Plan.Shortfall.Obstacle? {
    let (lot, traits, side) = (lots[index], lots[index].traits, needs[need])
    if max(traits.standing, traits.mended) < side.condition { return .condition }
    if traits.life < side.life { return .life }
    if !lot.pinsAllow(side) { return .pin }
    if traits.office != side.office, !traits.isMovable { return .immovable }
    if traits.heir != side.unit, ways(traits.office, side.office) > maximumMetres {
      return .distance
    }
    return arc(index, need, .anywhere) == nil ? .cost : nil
  }

  /// Visits every need that a lot may serve.
  @inline(__always)
  func forEachArc(from lot: Int, _ reach: Reach, _ body: (Int, Arc) -> Void) {
    let side = lots[lot]
    for offer in side.offers {
      for need in offer.needs {
        if let arc = arc(side, needs[need], penalty: offer.penalty, reach) { body(need, arc) }
      }
    }
  }

  @inline(__always)
  private func arc(
    _ lot: borrowing LotSide, _ need: NeedSide, penalty: Money, _ reach: Reach
  ) -> Arc? {
    let isHeir = lot.traits.heir == need.unit
    let isHere = lot.traits.office == need.office
    let isRepaired = lot.traits.standing < need.condition
    guard isHeir || reach == .anywhere, isHere || (reach != .stay && lot.traits.isMovable),
      lot.traits.life >= need.life, !isRepaired || lot.traits.mended >= need.condition
    else { return nil }
    let metres = ways(lot.traits.office, need.office)
    guard isHeir || metres <= maximumMetres else { return nil }
    let cost = Plan.Cost(
      moving: isHere ? 0 : perItem + (lot.rate * metres + 500_000) / 1_000_000,
      repair: isRepaired ? lot.repairCost : 0, penalty: penalty)
    guard !isWorthwhileOnly || cost.total <= need.price, reach != .anywhere || lot.pinsAllow(need)
    else { return nil }
    let kind: Plan.Kind = isHeir ? (isHere ? .stay : .inherit) : .transfer
    return Arc(kind: kind, isRepaired: isRepaired, cost: cost)
  }
}

extension ArcRules {
  /// What the rules see of a need.
  struct NeedSide {
    let unit: Unit
    let office: Office
    let condition: Int
    let life: Int
    let quantity: Int64
    let price: Money
    let priority: Int64

    init(_ need: DerivedNeed, _ rules: ReuseRules) {
      (unit, office) = (need.unit, need.office)
      condition = rules.conditionStep(of: need.stated)
      life = rules.lifeStep(of: need.stated)
      (quantity, price, priority) = (need.stated.quantity, need.stated.price, need.stated.priority)
    }
  }

  /// What the rules see of a lot.
  struct LotSide {
    let traits: DerivedLot.Traits
    let quantity: Int64
    let repairCost: Money
    /// Money for moving one item a million metres.
    let rate: Int64
    let offers: [Offers.Offer]
    let pins: [PinRule]

    init(_ lot: DerivedLot, _ scenario: Scenario, _ inventory: Inventory, _ offers: Offers) {
      (traits, quantity) = (lot.traits, lot.quantity)
      let kind = inventory.classes[traits.assetClass]
      repairCost = kind.repairCost ?? 0
      rate = scenario.moving.perCubicMetreKilometre * (kind.litres ?? 0)
      self.offers = offers.of(traits.assetClass)
      pins = traits.pins.map { PinRule(scenario.pins[$0], inventory) }
    }

    /// Whether every item must serve.
    var mustGo: Bool { pins.contains { $0.rule == .go } }

    func pinsAllow(_ need: NeedSide) -> Bool {
      pins.allSatisfy { $0.allows(need, from: traits.office) }
    }
  }
}
