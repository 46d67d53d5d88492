// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
package import Inventory
internal import Words

/// A market together with the lots and needs of the whole plan that it is made of.
package struct Component: Sendable {
  package let market: Market
  /// The lots' indices in the whole plan.
  package let lots: [Int]
  /// The needs' indices in the whole plan.
  package let needs: [Int]
}

/// Divides lots and needs into markets: the connected components of the substitution graph.
///
/// Markets, and lots and needs in them, stand in an order that does not hang on names, so that neither
/// does the choice among equally good plans.
package struct MarketBuilder {
  private let inventory: Inventory
  private var scenario: Scenario
  private let rules: Rules
  private let lots: [Lot]
  private let needs: [Need]
  private let lotsOfClass: [Position<Inventory.AssetClass>: [Int]]
  private let needsOfClass: [Position<Inventory.AssetClass>: [Int]]
  package let distances: Distances
  private let groups: [[Position<Inventory.AssetClass>]]
  private let history: History?

  init(
    inventory: Inventory, scenario: Scenario, rules: Rules, lots: [Lot], needs: [Need],
    precedence: Precedence, history: History? = nil
  ) throws(PlanningError) {
    (self.inventory, self.scenario, self.rules) = (inventory, scenario, rules)
    (self.lots, self.needs, self.history) = (lots, needs, history)
    lotsOfClass = Dictionary(grouping: precedence.order(of: lots)) { lots[$0].key.assetClass }
    needsOfClass = Dictionary(grouping: precedence.order(of: needs)) { needs[$0].assetClass }
    distances = try Distances(inventory, detour: scenario.moving.detour)
    groups = Self.connected(inventory)
      .map { $0.sorted { precedence.rank($0) < precedence.rank($1) } }
      .sorted { precedence.rank($0[0]) < precedence.rank($1[0]) }
    try checkMagnitudes()
  }

  /// The same under a scenario that agrees in all that lots, needs and costs depend on.
  func under(_ scenario: Scenario) -> MarketBuilder {
    var builder = self
    builder.scenario = scenario
    return builder
  }

  /// The markets whose arcs have the reach given; baselines heed no pins.
  ///
  /// - Parameter countsDrafts: whether changes of items that nobody was told of count too.
  package func components(_ reach: Reach, countsDrafts: Bool = false) -> [Component] {
    let pasts = reach == .anywhere ? pastSides(countsDrafts: countsDrafts) : []
    return groups.compactMap { classes in
      let lots = classes.flatMap { lotsOfClass[$0] ?? [] }
      let needs = classes.flatMap { needsOfClass[$0] ?? [] }
      guard !needs.isEmpty || lots.contains(where: { mustGo(self.lots[$0], pasts) }) else {
        return nil
      }
      let index = NeedIndex(needs.map { self.needs[$0] }, reach: reach)
      return Component(
        market: market(lots, needs, index, reach, pasts), lots: lots, needs: needs)
    }
  }

  /// A class and those that may stand in for it, in the order of the inventory.
  package func classes(
    serving needed: Position<Inventory.AssetClass>
  ) -> [Position<Inventory.AssetClass>] {
    let substitutes = inventory.substitutions.filter {
      $0.needed == needed && $0.substitute != needed
    }
    return [needed] + substitutes.map(\.substitute)
  }

  private func pastSides(countsDrafts: Bool) -> [PastSide] {
    guard let history, let replan = scenario.replan else { return [] }
    let places = PastSide.Places(inventory)
    return history.pasts.map { PastSide($0, replan, places, countsDrafts: countsDrafts) }
  }

  private func mustGo(_ lot: Lot, _ pasts: [PastSide]) -> Bool {
    lot.key.pins.contains { scenario.pins[$0].rule == .go }
      || (lot.key.past >= 0 && !pasts.isEmpty && pasts[lot.key.past].mustKeep)
  }

  private func market(
    _ lots: [Int], _ needs: [Int], _ index: NeedIndex, _ reach: Reach, _ pasts: [PastSide]
  ) -> Market {
    Market(
      lots: lots.map { lotSide(self.lots[$0], index, reach, pasts) },
      needs: needs.map { needSide(self.needs[$0]) },
      terms: Market.Terms(
        distances: distances, perItem: scenario.moving.perItem,
        maximumMetres: scenario.reuse.maximumDistanceMetres ?? .max,
        isWorthwhileOnly: scenario.reuse.isWorthwhileOnly),
      reach: reach)
  }

  private func lotSide(
    _ lot: Lot, _ index: NeedIndex, _ reach: Reach, _ pasts: [PastSide]
  ) -> Market.LotSide {
    let key = lot.key
    let assetClass = inventory.classes[key.assetClass]
    let pins =
      reach == .anywhere ? key.pins.compactMap { PinRule(scenario.pins[$0], inventory) } : []
    return Market.LotSide(
      supply: lot.quantity, heir: key.heir?.index ?? -1, office: key.office.index,
      standing: Int8(key.standing), repaired: Int8(key.repaired), life: Int32(key.life),
      isMovable: key.isMovable, repairCost: assetClass.repairCost ?? 0,
      rate: scenario.moving.perCubicMetreKilometre * (assetClass.litres ?? 0),
      offers: offers(of: key, index), pins: pins,
      past: key.past >= 0 && !pasts.isEmpty ? pasts[key.past] : nil)
  }

  private func offers(of key: Lot.Key, _ index: NeedIndex) -> [Market.Offer] {
    let own = [(needed: key.assetClass, penalty: Money(0))]
    let others = inventory.substitutions.filter { $0.substitute == key.assetClass }
      .map { (needed: $0.needed, penalty: $0.penalty) }
    return (own + others).compactMap { offer in
      index.needs(of: offer.needed, heir: key.heir)
        .map { Market.Offer(needs: $0, penalty: offer.penalty) }
    }.sorted { $0.needs.lowerBound < $1.needs.lowerBound }
  }

  private func needSide(_ need: Need) -> Market.NeedSide {
    Market.NeedSide(
      demand: need.stated.quantity, unit: need.unit.index, office: need.office.index,
      assetClass: need.assetClass.index,
      conditionStep: Int8(rules.conditionStep(of: need)), lifeStep: Int32(rules.lifeStep(of: need)),
      price: need.stated.price, priority: need.stated.priority)
  }

  /// The classes that are connected by substitutions, each group and the groups in order.
  private static func connected(_ inventory: Inventory) -> [[Position<Inventory.AssetClass>]] {
    var root = Array(inventory.classes.indices)
    func find(_ index: Int) -> Int { root[index] == index ? index : find(root[index]) }
    for substitution in inventory.substitutions {
      let left = find(Int(substitution.needed.index))
      let right = find(Int(substitution.substitute.index))
      root[max(left, right)] = min(left, right)
    }
    let groups = Dictionary(grouping: root.indices, by: find)
    return groups.sorted { $0.key < $1.key }.map { $0.value.map { Position($0) } }
  }

  /// Refuses amounts whose sums could leave what GLPK's floating point holds exactly, 53 bits, or what the
  /// verifier allows, before anything is summed.
  private func checkMagnitudes() throws(PlanningError) {
    let litres = Int128(inventory.classes.compactMap(\.litres).max() ?? 0)
    let way =
      Int128(scenario.moving.perCubicMetreKilometre) * litres * Int128(distances.longest + 1)
    let repair = Int128(inventory.classes.compactMap(\.repairCost).max() ?? 0)
    let penalty = Int128(inventory.substitutions.map(\.penalty).max() ?? 0)
    let arc = Int128(scenario.moving.perItem) + way / 1_000_000 + 1 + repair + penalty
    let cost = needs.reduce(arc) { cost, need in
      cost + Int128(need.stated.quantity)
        * (arc + Int128(need.stated.price) + Int128(need.stated.priority))
    }
    let isCountable = needs.allSatisfy { ClosedRange.counts.contains($0.stated.quantity) }
    guard isCountable, way < 1 << 60, cost < 1 << 53 else {
      throw .amountsTooLarge(Message("error.planning.amount.service-cost"))
    }
  }
}

/// Where the needs of each class lie in a market, and those of each unit where arcs stay in a unit.
private struct NeedIndex {
  private var classes: [Position<Inventory.AssetClass>: Range<Int>] = [:]
  private var units: [Key: Range<Int>] = [:]
  private let reach: Reach

  private struct Key: Hashable {
    let assetClass: Position<Inventory.AssetClass>
    let unit: Position<Inventory.Unit>
  }

  /// - Precondition: needs of one class, and in it of one unit, are neighbours.
  init(_ needs: [Need], reach: Reach) {
    self.reach = reach
    for (index, need) in needs.enumerated() {
      let key = Key(assetClass: need.assetClass, unit: need.unit)
      classes[need.assetClass] = (classes[need.assetClass]?.lowerBound ?? index)..<(index + 1)
      units[key] = (units[key]?.lowerBound ?? index)..<(index + 1)
    }
  }

  func needs(
    of assetClass: Position<Inventory.AssetClass>, heir: Position<Inventory.Unit>?
  ) -> Range<Int>? {
    if reach == .anywhere { return classes[assetClass] }
    return heir.flatMap { units[Key(assetClass: assetClass, unit: $0)] }
  }
}
