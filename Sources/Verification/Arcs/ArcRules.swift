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
    var places = PastPlaces(inventory)
    lots = derivation.lots.map { LotSide($0, scenario, inventory, offers, &places) }
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
    if !lot.pinsAllow(side) || !lot.pastAllows(side) { return .pin }
    if traits.office != side.office, !traits.isMovable { return .immovable }
    let isDone = lot.isDone(at: side)
    if traits.heir != side.unit, !isDone, ways(traits.office, side.office) > maximumMetres {
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
    let isDone = reach == .anywhere && lot.isDone(at: need)
    guard isHeir || isDone || metres <= maximumMetres else { return nil }
    let cost = Plan.Cost(
      moving: isHere ? 0 : perItem + (lot.rate * metres + 500_000) / 1_000_000,
      repair: isRepaired ? lot.repairCost : 0, penalty: penalty)
    guard !isWorthwhileOnly || isDone || cost.total <= need.price,
      reach != .anywhere || (lot.pinsAllow(need) && lot.pastAllows(need))
    else { return nil }
    let isChange = reach == .anywhere && lot.isCounted && !lot.keeps(need)
    let kind: Plan.Kind = isHeir ? (isHere ? .stay : .inherit) : .transfer
    return Arc(kind: kind, isRepaired: isRepaired, cost: cost, isChange: isChange)
  }
}

extension ArcRules {
  /// What the rules see of a need.
  struct NeedSide {
    let unit: Unit
    let office: Office
    let assetClass: AssetClass
    let condition: Int
    let life: Int
    let quantity: Int64
    let price: Money
    let priority: Int64

    init(_ need: DerivedNeed, _ rules: ReuseRules) {
      (unit, office, assetClass) = (need.unit, need.office, need.assetClass)
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
    private let meant: PastPlace?
    private let refused: PastPlace?
    /// Whether its items are where they were to go.
    private let isSettled: Bool
    /// Whether its items must serve what they were meant for.
    private let mustKeep: Bool
    /// Whether items that serve nothing of what they were meant for count as changed.
    let isCounted: Bool

    init(
      _ lot: DerivedLot, _ scenario: Scenario, _ inventory: Inventory, _ offers: Offers,
      _ places: inout PastPlaces
    ) {
      (traits, quantity) = (lot.traits, lot.quantity)
      let kind = inventory.classes[traits.assetClass]
      repairCost = kind.repairCost ?? 0
      rate = scenario.moving.perCubicMetreKilometre * (kind.litres ?? 0)
      self.offers = offers.of(traits.assetClass)
      pins = traits.pins.map { PinRule(scenario.pins[$0], inventory) }
      let past = traits.past
      (meant, refused) = (places.place(past?.meant), places.place(past?.refusedAt))
      let isPublishedKept = scenario.replan?.published == .pin && past?.fate == .published
      isSettled = past?.fate == .accepted || past?.fate == .received
      mustKeep = isPublishedKept || isSettled
      isCounted = past?.meant != nil && past?.fate != .draft
    }

    /// Whether every item must serve.
    var mustGo: Bool { mustKeep || pins.contains { $0.rule == .go } }

    /// Whether items that serve a need serve what the plan before meant them for.
    func keeps(_ need: NeedSide) -> Bool { meant?.isOf(need) ?? false }

    /// Whether items are where they were to go, and a need is of that.
    func isDone(at need: NeedSide) -> Bool { isSettled && keeps(need) }

    /// Whether nothing that has become of the items keeps them from a need.
    func pastAllows(_ need: NeedSide) -> Bool {
      !(refused?.isOf(need) ?? false) && (!mustKeep || keeps(need))
    }

    func pinsAllow(_ need: NeedSide) -> Bool {
      pins.allSatisfy { $0.allows(need, from: traits.office) }
    }
  }
}
