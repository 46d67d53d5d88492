// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
package import Inventory

extension ShardResult {
  /// What a result has that no plan tells.
  package struct Beside: Hashable, Sendable {
    /// What the classes are called, by their ids.
    let names: [String: String]
    let claims: Claims
    let places: [MapPlace]
    let bound: PricedBound?

    /// What an inventory has, with the claims and the bound of its plan.
    package init(_ plan: Plan, _ inventory: Inventory, claims: Claims, bound: PricedBound?) {
      names = Dictionary(inventory.classes.map { ($0.id, $0.name) }) { first, _ in first }
      (self.claims, self.bound) = (claims, bound)
      places = MapPlace.all(plan, inventory)
    }

    /// What a result says.
    fileprivate init(_ result: ShardResult) {
      names = Dictionary(result.classes.map { ($0.assetClass, $0.name) }) { first, _ in first }
      (claims, places, bound) = (result.claims, result.places, result.bound)
    }
  }

  /// What came of a shard.
  package init(_ plan: Plan, digest: Digest, of shard: Shard, _ beside: Beside) {
    let head = plan.head
    self.init(
      shard: shard, program: head.program, plan: digest, revision: head.revision,
      title: head.inventoryTitle, currency: head.currency, date: head.date, rules: head.scenario,
      status: plan.status,
      levels: head.levels, items: head.items, relocation: Relocation(plan), claims: beside.claims,
      classes: ClassTotal.all(plan, names: beside.names), lacking: Lacking.all(plan),
      bound: beside.bound, places: beside.places)
  }

  /// The same result as its plan has it; what only the inventory tells is taken from the result.
  package func expected(of plan: Plan, digest: Digest) -> Self {
    Self(plan, digest: digest, of: shard, Beside(self))
  }
}

extension ShardResult.Relocation {
  fileprivate init(_ plan: Plan) {
    self.init(
      plan: plan.assignments.reduce(0) {
        $0 &+ ($1.cost.moving &+ $1.cost.repair) &* $1.items.count
      }, stayOnly: plan.stayOnly.movingAndRepair, inherited: plan.inherited.movingAndRepair)
  }
}

extension ShardResult.Lacking {
  /// The same priority and price together, the dearest to leave unmet per money first.
  fileprivate static func all(_ plan: Plan) -> [Self] {
    var sums: [[Int64]: Int64] = [:]
    let (bought, unmet) = (plan.solution.purchased, plan.solution.unmet)
    for (index, need) in plan.needs.enumerated()
    where index < bought.count && index < unmet.count {
      let lacking = bought[index] &+ unmet[index]
      if lacking > 0 { sums[[need.priority, need.price], default: 0] &+= lacking }
    }
    return sums.map { Self(priority: $0.key[0], price: $0.key[1], quantity: $0.value) }.sorted()
  }
}

extension ShardResult.Lacking: Comparable {
  /// By priority for the money, the most first; what costs nothing comes before all others.
  package static func < (one: Self, other: Self) -> Bool {
    let gain = (
      Int128(one.priority) * Int128(other.price), Int128(other.priority) * Int128(one.price)
    )
    if gain.0 != gain.1 { return gain.0 > gain.1 }
    return (one.price, one.priority) < (other.price, other.priority)
  }
}

extension ClassTotal {
  /// The totals of a plan by the classes that are needed.
  fileprivate static func all(_ plan: Plan, names: [String: String]) -> [Self] {
    var totals: [String: Self] = [:]
    for (index, need) in plan.needs.enumerated() {
      let id = need.assetClass
      totals[id, default: Self(id, name: names[id] ?? id)].add(need, index, plan)
    }
    return totals.values.sorted {
      $0.assetClass.utf8.lexicographicallyPrecedes($1.assetClass.utf8)
    }
  }

  /// Sums wrap around where a plan's numbers are beyond all sense; its own check says so.
  private mutating func add(_ need: Plan.Need, _ index: Int, _ plan: Plan) {
    func count(_ counts: [Int64]) -> Int64 { counts.indices.contains(index) ? counts[index] : 0 }
    let (bought, lacking) = (count(plan.solution.purchased), count(plan.solution.unmet))
    needed &+= need.quantity
    purchased &+= bought
    unmet &+= lacking
    everythingNew &+= need.quantity &* need.price
    stayOnly &+= count(plan.stayOnly.solution.purchased) &* need.price
    inherited &+= count(plan.inherited.solution.purchased) &* need.price
    purchases &+= bought &* need.price
    unmetPrice &+= lacking &* need.price
  }
}

extension ShardResult.MapPlace {
  /// Where offices of needs are, none twice, from north to south.
  fileprivate static func all(_ plan: Plan, _ inventory: Inventory) -> [Self] {
    let used = Set(plan.needs.map(\.office))
    let places = inventory.offices.filter { used.contains($0.id) }.map {
      Self(
        latitude: Int64($0.location.latitudeE7) / 1_000,
        longitude: Int64($0.location.longitudeE7) / 1_000)
    }
    return Set(places).sorted { ($1.latitude, $0.longitude) < ($0.latitude, $1.longitude) }
  }
}
