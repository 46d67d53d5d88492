// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Says for every lot and need whether the one may serve the other, and at what cost.
struct ArcRules {
  let lots: [LotSide]
  let needs: [NeedSide]
  let ways: WayTable
  private let perItem: Money
  private let maximumMetres: Int64
  private let isWorthwhileOnly: Bool

  init(
    _ scenario: Scenario, _ inventory: Inventory, _ rules: ReuseRules, _ ways: WayTable,
    lots: [DerivedLot], needs: [DerivedNeed]
  ) {
    self.ways = ways
    perItem = scenario.moving.perItem
    maximumMetres = scenario.reuse.maximumDistanceMetres ?? .max
    isWorthwhileOnly = scenario.reuse.isWorthwhileOnly
    let offers = Offers(inventory, needs)
    self.needs = needs.map { NeedSide($0, rules) }
    self.lots = lots.map { LotSide($0, scenario, inventory, offers) }
  }

  /// The arc from a lot to a need, or nil where a rule forbids it.
  func arc(_ lot: Int, _ need: Int, _ reach: Reach) -> Arc? {
    let offer = lots[lot].offers.first { $0.needs.contains(need) }
    return offer.flatMap { arc(lots[lot], needs[need], penalty: $0.penalty, reach) }
  }

  /// What keeps items of a lot from serving a need whose class they may serve: the first rule that
  /// does, nil where none does.
  func obstacle(_ index: Int, _ need: Int) -> Plan.Shortfall.Obstacle? {
    let (lot, side) = (lots[index], needs[need])
    if lot.standing < side.condition, lot.mended < side.condition { return .condition }
    if lot.life < side.life { return .life }
    guard lot.pins.allSatisfy({ $0.allows(side, from: lot.office) }) else { return .pin }
    guard lot.office == side.office || lot.isMovable else { return .immovable }
    guard lot.heir == side.unit || ways(lot.office, side.office) <= maximumMetres else {
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
    let isHeir = lot.heir == need.unit
    let isHere = lot.office == need.office
    guard isHeir || reach == .anywhere, isHere || (reach != .stay && lot.isMovable) else {
      return nil
    }
    let isRepaired = lot.standing < need.condition
    guard lot.life >= need.life, !isRepaired || lot.mended >= need.condition else { return nil }
    let metres = ways(lot.office, need.office)
    guard isHeir || metres <= maximumMetres else { return nil }
    let moving = isHere ? 0 : perItem + (lot.rate * metres + 500_000) / 1_000_000
    let repair = isRepaired ? lot.repairCost : 0
    guard !isWorthwhileOnly || moving + repair + penalty <= need.price else { return nil }
    guard reach != .anywhere || lot.pins.allSatisfy({ $0.allows(need, from: lot.office) }) else {
      return nil
    }
    return Arc(
      kind: isHeir ? (isHere ? .stay : .inherit) : .transfer, isRepaired: isRepaired,
      moving: moving, repair: repair, penalty: penalty)
  }
}

extension ArcRules {
  /// What the rules see of a need.
  struct NeedSide {
    let unit: Int32
    let office: Int32
    let condition: Int
    let life: Int
    let quantity: Int64
    let price: Money
    let priority: Int64

    init(_ need: DerivedNeed, _ rules: ReuseRules) {
      (unit, office) = (need.unit.index, need.office.index)
      condition = rules.conditionStep(of: need.stated)
      life = rules.lifeStep(of: need.stated)
      (quantity, price, priority) = (need.stated.quantity, need.stated.price, need.stated.priority)
    }
  }

  /// What the rules see of a lot.
  struct LotSide {
    let heir: Int32
    let office: Int32
    let standing: Int
    let mended: Int
    let life: Int
    let isMovable: Bool
    let quantity: Int64
    let repairCost: Money
    /// Money for moving one item a million metres.
    let rate: Int64
    let offers: [Offers.Offer]
    let pins: [PinRule]

    init(_ lot: DerivedLot, _ scenario: Scenario, _ inventory: Inventory, _ offers: Offers) {
      let traits = lot.traits
      let kind = inventory.classes[traits.assetClass]
      (heir, office) = (traits.heir?.index ?? -1, traits.office.index)
      (standing, mended, life) = (traits.standing, traits.mended, traits.life)
      (isMovable, quantity) = (traits.isMovable, lot.quantity)
      repairCost = kind.repairCost ?? 0
      rate = scenario.moving.perCubicMetreKilometre * (kind.litres ?? 0)
      self.offers = offers.of(traits.assetClass)
      pins = traits.pins.compactMap { PinRule(scenario.pins[$0], inventory) }
    }

    /// Whether every item must serve.
    var mustGo: Bool { pins.contains(where: \.isGo) }
  }
}
