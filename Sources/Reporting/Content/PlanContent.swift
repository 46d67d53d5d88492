// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
internal import Words

/// A plan beside the inventory that it was made from, checked to fit, so that reports can be made.
public struct PlanContent: Sendable {
  let plan: Plan
  let inventory: Inventory
  let digest: Digest
  let origins: Provenance?
  let attestation: Attestation?
  let directory: Directory
  /// The store's log just after the plan was found first; nil where no store has the plan.
  let logged: LogHead?
  /// What came back of the lists of lines; nothing where no store has any.
  let receipts: Receipts
  /// What came back of plans that this one superseded, and that it does not know of.
  let beside: [ConfirmedBeside]
  /// Moving and repair of each flow of B2, for all its items.
  private(set) var inheritedCosts: [Money] = []
  /// What the plan's items serve more than B2's, by the years that they have left, in money.
  private(set) var servedGross: Money = 0

  /// A plan with its inventory, the digest of its file, where the rows of the register were read, what a
  /// check said of it, what was received, and what was beside it.
  ///
  /// - Throws: where the plan names what the inventory does not have, contradicts itself, or has
  ///   amounts beyond 2⁶⁰, which sums could not hold.
  public init(
    plan: Plan, inventory: Inventory, digest: Digest, logged: LogHead? = nil,
    provenance: LoadProvenance? = nil, attestation: Attestation? = nil,
    receipts: Receipts = Receipts(), beside: [ConfirmedBeside] = []
  ) throws(ReportError) {
    (self.receipts, self.beside) = (receipts, beside)
    origins = provenance?.tables[.assets]
    (self.plan, self.inventory, self.digest) = (plan, inventory, digest)
    (self.logged, self.attestation) = (logged, attestation)
    directory = Directory(inventory)
    try checkIDs()
    try checkLists()
    try checkAmounts()
    inheritedCosts = try costs(of: plan.inherited.flows)
    guard let served = YearsServed(plan, inventory).gross, served.magnitude < UInt64(1) << 60 else {
      throw .amountsTooLarge
    }
    servedGross = served
  }

  func asset(_ assignment: Plan.Assignment) -> Inventory.Asset {
    inventory.assets[assignment.items.row]
  }

  func need(_ assignment: Plan.Assignment) -> Plan.Need { plan.needs[assignment.need] }

  /// What a check said and facts of origin, which every report shows.
  var facts: [Report.Fact] {
    let head = plan.head
    return (attestation?.facts ?? []) + [
      Report.Fact(.plan, .text(digest.description)),
      Report.Fact(.inventory, .text(head.inventoryName)),
      Report.Fact(.title, .text(head.inventoryTitle)),
      Report.Fact(.revision, .text(head.revision.description)),
      Report.Fact(.scenario, .text(head.scenario.name)),
      Report.Fact(.scenarioDigest, .text(head.scenario.digest.description)),
    ] + baselineFacts + [
      Report.Fact(.program, .text(head.program)),
      Report.Fact(.date, .text(head.date.description), .date),
      Report.Fact(.status, .term(Term(plan.status))),
      Report.Fact(.state, .term(receipts.isEmpty ? .planned : .accepted)),
    ] + (ReplanContent(plan)?.facts ?? []) + (logged?.facts ?? [])
  }
}

extension LogHead {
  /// Its length and its root.
  public var facts: [Report.Fact] {
    [
      Report.Fact(Term("log_size"), .number(Int64(size)), .count),
      Report.Fact(Term("log_root"), .text(root.description)),
    ]
  }
}

extension PlanContent {
  /// What the baselines depend on and what they are; of a plan of format 1 only the former, by the name
  /// of then.
  private var baselineFacts: [Report.Fact] {
    let rules = Table.Cell.text(plan.head.scenario.baselineDigest.description)
    guard plan.format != .one else { return [Report.Fact(.baselineDigest, rules)] }
    return [
      Report.Fact(.baselineRules, rules),
      Report.Fact(.baselineDigest, .text(plan.baselinesDigest.description)),
    ]
  }

  private func checkIDs() throws(ReportError) {
    for need in plan.needs {
      try check(need.assetClass, in: directory.classes, .assetClass)
      try check(need.unit, in: directory.units, .unit)
      try check(need.office, in: directory.offices, .office)
    }
    for lot in plan.lots + (plan.baselineLots ?? []) {
      try check(lot.assetClass, in: directory.classes, .assetClass)
    }
    for assignment in plan.assignments {
      for unit in [assignment.fromUnit, assignment.toUnit] {
        try check(unit, in: directory.units, .unit)
      }
      for office in [assignment.fromOffice, assignment.toOffice] {
        try check(office, in: directory.offices, .office)
      }
    }
  }

  private func check<Entity>(
    _ id: String, in table: [String: Entity], _ named: ReportError.Named
  ) throws(ReportError) {
    guard table[id] != nil else { throw .unknown(named, id: id) }
  }

  private func checkLists() throws(ReportError) {
    let needs = plan.needs
    for solution in [plan.solution] + plan.baselines.map(\.baseline.solution) {
      for counts in [solution.purchased, solution.unmet] {
        let fits = zip(counts, needs).allSatisfy { (0...max(0, $1.quantity)).contains($0) }
        guard counts.count == needs.count, fits else { throw .inconsistent(.purchases) }
      }
    }
    let rows = inventory.assets.indices
    let items =
      plan.assignments.map(\.items) + plan.surplus.map(\.items) + plan.reserved.map(\.items)
      + plan.unusable.map(\.items)
    guard items.allSatisfy({ rows.contains(Int($0.row.index)) && $0.count >= 0 }),
      plan.assignments.allSatisfy({ needs.indices.contains(Int($0.need.index)) })
    else { throw .inconsistent(.assignments) }
    guard
      plan.baselines.flatMap(\.baseline.flows).allSatisfy({
        plan.lotsOfBaselines.indices.contains(Int($0.lot.index))
          && needs.indices.contains(Int($0.need.index))
      })
    else { throw .inconsistent(.baselines) }
    try checkShortfalls()
  }

  /// Every need that is bought for or left unmet has its counts; a plan of format 1 may have none.
  private func checkShortfalls() throws(ReportError) {
    guard plan.format != .one || !plan.shortfalls.isEmpty else { return }
    let short = plan.needs.indices.filter {
      plan.solution.purchased[$0] + plan.solution.unmet[$0] > 0
    }
    guard plan.shortfalls.map({ Int($0.need.index) }) == short,
      plan.shortfalls.allSatisfy(\.isCountable)
    else { throw .inconsistent(.shortfalls) }
  }

  private func checkAmounts() throws(ReportError) {
    let needed = Self.sum(plan.needs.map(\.quantity))
    let price = plan.needs.map(\.price.magnitude).max() ?? 0
    let moved = Self.sum(plan.assignments.map(\.items.count))
    let costs = plan.assignments.flatMap { [$0.cost.moving, $0.cost.repair] }
    let metres = Self.sum(plan.assignments.map(\.metres))
    let limit = Int64(1) << 60
    let baselines = plan.baselines.map(\.baseline.movingAndRepair)
    guard let needed, let moved, let metres, metres < limit,
      Self.sum(plan.lots.flatMap(\.members).map(\.count)) != nil,
      Self.sum(plan.lotsOfBaselines.flatMap(\.members).map(\.count)) != nil,
      Self.sum((plan.reserved + plan.unusable + plan.surplus).map(\.items.count)) != nil,
      Self.sum(inventory.assets.map(\.quantity)) != nil,
      Self.product(needed, price) < limit, baselines.allSatisfy({ $0.magnitude < limit }),
      Self.product(moved, (costs.map(\.magnitude).max() ?? 0)) < limit / 2
    else { throw .amountsTooLarge }
  }

  /// Moving and repair of flows, for all items of each.
  private func costs(of flows: [Plan.Baseline.Flow]) throws(ReportError) -> [Money] {
    let (rules, sides) = (ServiceRules(plan, inventory), BaselineSides(plan, inventory))
    let costs = flows.map { flow in
      guard let lot = sides.lots[Int(flow.lot.index)], let need = sides.needs[Int(flow.need.index)]
      else { return Int128(0) }
      return Int128(rules.movingAndRepair(lot, need)) * Int128(flow.count)
    }
    guard costs.reduce(0, { $0 + $1.magnitude }) < UInt128(1) << 60 else { throw .amountsTooLarge }
    return costs.map { Money($0) }
  }

  private static func sum(_ numbers: [Int64]) -> Int64? {
    numbers.reduce(Int64?(0)) { sum, number in
      let (next, overflows) = (sum ?? 0).addingReportingOverflow(number)
      return sum == nil || overflows || number < 0 ? nil : next
    }
  }

  private static func product(_ count: Int64, _ amount: UInt64) -> Int128 {
    Int128(count) * Int128(amount)
  }
}

extension Report {
  /// A report of a plan, headed by where the plan comes from.
  init(
    _ term: Term, _ content: PlanContent, notes: [Message] = [], tables: [Table],
    hasDetails: Bool = false
  ) {
    let rules = Table.rules(of: content.plan.head.scenario)
    let defaults =
      rules.rows.isEmpty ? Message("note.rules_default") : Message("note.rules_changed")
    self.init(
      term, currency: content.plan.head.currency, date: content.plan.head.date,
      facts: content.facts, notes: notes + [defaults] + PlacedOffices(content.inventory).notes,
      tables: rules.rows.isEmpty ? tables : tables.dropLast() + [rules] + tables.suffix(1),
      hasDetails: hasDetails, attestation: content.attestation)
  }
}
