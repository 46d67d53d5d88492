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
  /// Years served by need and horizon; baselines count against the plan.
  private var years: [Position<Plan.Need>: [Int: Int128]] = [:]

  /// The years served by what a plan reuses, less those by what B2 does.
  init(_ plan: Plan, _ inventory: Inventory) {
    (self.plan, self.inventory) = (plan, inventory)
    for assignment in plan.assignments {
      add(assignment.items.row, assignment.items.count, to: assignment.need)
    }
    handOut(plan.inherited.flows)
  }

  /// Hands out the rows of lots by the rule of plans: the first members of a lot serve its first needs.
  private mutating func handOut(_ flows: [Plan.Baseline.Flow]) {
    for (lot, flows) in Dictionary(grouping: flows, by: \.lot) {
      var members = plan.lots[lot].members[...]
      for flow in flows.sorted(by: { $0.need < $1.need }) {
        take(flow.count, from: &members, for: flow.need)
      }
    }
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
    years[need, default: [:]][horizon, default: 0] += Int128(count) * Int128(min(left, horizon))
  }

  /// What is served more than in B2, at the needs' prices, rounded down once a need; nil where a sum
  /// leaves 64 bits.
  var gross: Money? {
    var gross: Int128 = 0
    for (need, years) in years {
      guard let worth = worth(years, at: plan.needs[need].price) else { return nil }
      gross += worth
    }
    return Money(exactly: gross)
  }

  /// Σ price · years ÷ horizon, rounded down.
  private func worth(_ years: [Int: Int128], at price: Money) -> Int128? {
    var (whole, rest): (Int128, Fraction) = (0, .zero)
    for (horizon, years) in years {
      let (amount, overflows) = years.multipliedReportingOverflow(by: Int128(price))
      guard !overflows, horizon > 0 else { return nil }
      let part = amount.quotientAndRemainder(dividingBy: Int128(horizon))
      guard let next = Fraction(part.remainder, over: Int128(horizon)).flatMap(rest.adding)
      else { return nil }
      (whole, rest) = (whole + part.quotient, next)
    }
    return whole + Int128(rest.roundedDown)
  }
}
