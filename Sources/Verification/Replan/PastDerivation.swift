// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Works out again what the plan before meant the items of each row for, and what has become of them.
struct PastDerivation {
  /// Items of a row of the plan before.
  struct Share {
    let heir: String?
    let pins: [Int]
    var count: Int64
    /// What they were meant for; nil where they are out of the supply.
    let past: Plan.Past?
    let reason: Plan.Remainder.Reason?
  }

  private let before: Inventory
  private let now: Inventory
  private let isPinned: Bool
  private(set) var shares: [Row: [Share]] = [:]
  /// How many items the plan before meant for something.
  let meant: Int128
  /// Of how many items the register is at odds with what is told.
  private(set) var drift: Int128 = 0

  init(_ former: Plan.Former, _ plan: Plan, _ rules: Scenario.Replan, _ inventory: Inventory) {
    (before, now) = (former.inventory ?? inventory, inventory)
    isPinned = rules.received == .pin
    meant = former.plan.assignments.map(\.items.count).total
    let rows = before.assets.indices
    let told = ToldItems.all(
      former, plan.replan?.facts ?? Plan.Facts(), asOf: inventory.description.asOf
    ).filter { rows.contains(Int($0.row.index)) }
    var trace = RegisterTrace(from: former.inventory, to: inventory)
    for (items, traces) in zip(told, trace.traces(of: told)) {
      for trace in traces { add(items, trace) }
      guard former.inventory != nil else { continue }
      drift += traces.filter(items.isAtOdds).map(\.count).total
      if items.mustBeThere { drift += Int128(items.count) - traces.map(\.count).total }
    }
  }

  /// What is known of items before holds as long as the register has them as it had them.
  private mutating func add(_ items: ToldItems, _ trace: RegisterTrace.Trace) {
    let (asset, was) = (now.assets[trace.row], before.assets[items.row])
    let stands = now.offices[asset.office].id
    var past = Plan.Past(
      meant: items.meant, fate: .published,
      condition: asset.condition == was.condition ? items.before?.condition : nil,
      standsAt: stands == before.offices[was.office].id ? items.before?.standsAt : nil,
      refusedAt: items.before?.refusedAt)
    var reason: Plan.Remainder.Reason?
    switch tale(items, trace) {
    case .came(let isAccepted): come(&past, items, trace, isAccepted: isAccepted)
    case .refused: (past.fate, past.refusedAt) = (.refused, items.meant)
    case .lost: reason = .lost
    case .out(let why):
      guard why == .lost || asset.condition == was.condition else { return }
      reason = why
    case .nothing(let fate):
      past.fate = fate
      let isKnown = past.condition != nil || past.standsAt != nil || past.refusedAt != nil
      guard isKnown || fate != .left else { return }
    }
    shares[trace.row, default: []].append(
      Share(
        heir: items.heir, pins: items.pins, count: trace.count,
        past: reason == nil ? past : nil, reason: reason))
  }

  /// The register has the last word on what it covers: items at their destination came, others of which it
  /// should know that they came or were lost are on their way.
  private func tale(_ items: ToldItems, _ trace: RegisterTrace.Trace) -> ToldItems.Tale {
    switch items.tale {
    case .out: return items.tale
    case .came where trace.isAtDestination: return items.tale
    case _ where trace.isAtDestination: return .came(accepted: false)
    case .came, .lost: return items.isCovered == true ? .nothing(.published) : items.tale
    case .refused, .nothing: return items.tale
    }
  }

  private func come(
    _ past: inout Plan.Past, _ items: ToldItems, _ trace: RegisterTrace.Trace, isAccepted: Bool
  ) {
    let asset = now.assets[trace.row]
    let condition = past.condition ?? asset.condition
    var worse: Condition?
    if items.isCovered != true, let told = items.told, told < condition { worse = told }
    if trace.isAtDestination { past.standsAt = nil }
    let isAsPlanned =
      worse == nil && asset.condition >= before.assets[items.row].condition
      && items.destination == items.meant?.office
    past.fate = !isPinned || !isAsPlanned ? .moved : isAccepted ? .accepted : .received
    guard past.fate == .moved else { return }
    past.condition = worse ?? past.condition
    let stands = now.offices[asset.office].id
    past.standsAt = items.destination == stands ? nil : items.destination
  }
}

extension ToldItems {
  /// The condition in which items came, as a receipt of those that came says.
  fileprivate var told: Condition? {
    if case .came = tale { condition } else { nil }
  }
}
