// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What items are worth to needs by the years that they still serve: of each price the share
/// min(years left, horizon) ÷ horizon.
///
/// The horizon is that of the scenario, else the useful life of the item's class; an item of unknown age
/// serves no year.
struct YearsServed {
  private let plan: Plan
  private let inventory: Inventory
  /// Years served by price and horizon; baselines count against the plan.
  private var years: [Rate: Int128] = [:]

  private struct Rate: Hashable {
    let price: Money
    let horizon: Int
  }

  /// The years served by what a plan reuses, less those by what B2 does.
  init(_ plan: Plan, _ inventory: Inventory) {
    (self.plan, self.inventory) = (plan, inventory)
    for assignment in plan.assignments {
      add(assignment.items.row, assignment.items.count, to: assignment.need)
    }
    handOut(plan.inherited.flows)
  }

  /// Hands out the rows of lots by the rule of plans: the first members of a lot serve its dearest needs, in
  /// format 1 its first ones.
  private mutating func handOut(_ flows: [Plan.Baseline.Flow]) {
    for (lot, flows) in Dictionary(grouping: flows, by: \.lot) {
      var members = plan.lotsOfBaselines[lot].members[...]
      for flow in flows.sorted(by: { turn($0) < turn($1) }) {
        take(flow.count, from: &members, for: flow.need)
      }
    }
  }

  private func turn(_ flow: Plan.Baseline.Flow) -> (Money, Position<Plan.Need>) {
    (plan.format == .one ? 0 : -plan.needs[flow.need].price, flow.need)
  }

  private mutating func take(
    _ count: Int64, from members: inout ArraySlice<Plan.RowCount>, for need: Position<Plan.Need>
  ) {
    var rest = count
    while rest > 0, let member = members.first {
      let taken = min(rest, member.count)
      add(member.row, -taken, to: need)
      rest -= taken
      members[members.startIndex].count -= taken
      if taken == member.count { members.removeFirst() }
    }
  }

  private mutating func add(
    _ row: Position<Inventory.Asset>, _ count: Int64, to need: Position<Plan.Need>
  ) {
    guard inventory.assets.indices.contains(Int(row.index)) else { return }
    let asset = inventory.assets[row]
    let horizon =
      plan.head.scenario.horizonYears ?? inventory.classes[asset.assetClass].usefulLifeYears
    let left = inventory.serviceLife(of: asset, on: plan.head.date).yearsLeft
    let rate = Rate(price: plan.needs[need].price, horizon: horizon)
    years[rate, default: 0] += Int128(count) * Int128(min(left, horizon))
  }

  /// What is served more than in B2, at the needs' prices, rounded down once for each horizon; nil where a
  /// sum leaves 64 bits.
  var gross: Money? {
    var worth: [Int: Int128] = [:]
    for (rate, years) in years {
      let (amount, overflows) = years.multipliedReportingOverflow(by: Int128(rate.price))
      guard !overflows, amount.magnitude < 1 << 100, rate.horizon > 0 else { return nil }
      worth[rate.horizon, default: 0] += amount
    }
    return Money(exactly: worth.reduce(0) { $0 + Self.share($1.value, of: $1.key) })
  }

  /// An amount of money and years over the horizon, rounded down.
  private static func share(_ amount: Int128, of horizon: Int) -> Int128 {
    let (whole, rest) = amount.quotientAndRemainder(dividingBy: Int128(horizon))
    return rest < 0 ? whole - 1 : whole
  }
}
