// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Words

/// The tables of a national report.
enum NationalTables {
  /// The totals against each baseline, by scenario.
  static func baselines(_ plan: NationalPlan) -> Table {
    Table(
      Term("totals"),
      [
        .init(Term("scenario")), .init(Term("baseline")), .init(Term("baseline_purchases"), .money),
        .init(Term("plan_purchases"), .money), .init(Term("plan_unmet"), .money),
        .init(Term("avoided"), .money), .init(Term("baseline_moving_and_repair"), .money),
        .init(Term("plan_moving_and_repair"), .money), .init(Term("net"), .money),
      ],
      rows: plan.totals.flatMap { total in
        [
          ("B0", total.everythingNew, 0), ("B1", total.stayOnly, total.relocation.stayOnly),
          ("B2", total.inherited, total.relocation.inherited),
        ].map { row(total, $0.0, purchases: $0.1, moving: $0.2) }
      })
  }

  private static func row(
    _ total: NationalTotal, _ name: String, purchases: Money, moving: Money
  ) -> [Table.Cell] {
    let avoided = purchases &- total.purchases &- total.unmetPrice
    let baseline = ["B0": Term("B0"), "B1": Term("B1")][name] ?? Term("B2")
    return [
      .text(total.scenario), .term(baseline), .number(purchases), .number(total.purchases),
      .number(total.unmetPrice), .number(avoided), .number(moving),
      .number(total.relocation.plan), .number(avoided &- (total.relocation.plan &- moving)),
    ]
  }

  /// What is claimed against B2, the sums of what each plan claims.
  static func claims(_ plan: NationalPlan) -> Table {
    Table(
      Term("claim", "title.claim"),
      [
        .init(Term("scenario")), .init(Term("full_claim"), .money),
        .init(Term("served_claim"), .money), .init(Term("headline"), .money),
      ],
      rows: plan.totals.map { total in
        [.text(total.scenario)]
          + [total.claims.full, total.claims.served, total.claims.planned].map(Table.Cell.init)
      })
  }

  /// What is spent and left unmet within national budgets.
  static func budgets(_ plan: NationalPlan) -> [Table] {
    let budgets = plan.totals.compactMap { total in total.budget.map { (total.scenario, $0) } }
    guard !budgets.isEmpty else { return [] }
    return [
      Table(
        Term("national_budget"),
        [
          .init(Term("scenario")), .init(Term("limit"), .money),
          .init(Term("plan_purchases"), .money), .init(Term("budget_left"), .money),
          .init(Term("level_unmet", "level.unmet"), .count),
          .init(Term("certified_bound"), .count), .init(Term("gap"), .count),
        ],
        rows: budgets.map { scenario, budget in
          [
            .text(scenario), .number(budget.limit), .number(budget.spent),
            .number(budget.limit &- budget.spent), .number(budget.unmet), .number(budget.bound),
            .number(budget.unmet &- budget.bound),
          ]
        })
    ]
  }

  /// The sums of levels and bounds, by scenario.
  static func levels(_ plan: NationalPlan) -> Table {
    Table(
      Term("levels"),
      [
        .init(Term("scenario")), .init(Term("level")), .init(Term("value"), .count),
        .init(Term("bound"), .count), .init(Term("gap"), .count), .init(Term("proof")),
      ],
      rows: plan.totals.flatMap { total in
        total.levels.map { level in
          let kind: Table.Column.Kind = level.level.isMoney ? .money : .count
          return [
            .text(total.scenario), .term(Term(level.level)), .measured(level.value, kind),
            .measured(level.bound, kind), .measured(level.value &- level.bound, kind),
            .term(Term(proof: level.proof)),
          ]
        }
      })
  }

  private static let amounts: [Table.Column] = [
    .init(Term("needed"), .count), .init(Term("reused"), .count), .init(Term("purchased"), .count),
    .init(Term("unmet"), .count), .init(Term("B0"), .money), .init(Term("B1"), .money),
    .init(Term("B2"), .money), .init(Term("plan_purchases"), .money),
    .init(Term("plan_unmet"), .money), .init(Term("avoided"), .money),
  ]

  private static func cells(_ totals: [ClassTotal]) -> [Table.Cell] {
    let paths: [KeyPath<ClassTotal, Int64>] = [
      \.needed, \.reused, \.purchased, \.unmet, \.everythingNew, \.stayOnly, \.inherited,
      \.purchases, \.unmetPrice, \.avoided,
    ]
    return paths.map { path in .number(totals.reduce(0) { $0 &+ $1[keyPath: path] }) }
  }

  /// The totals of each class.
  static func classes(_ plan: NationalPlan) -> Table {
    Table(
      Term("by_class"),
      [.init(Term("scenario")), .init(Term("class")), .init(Term("class_name"))] + amounts,
      rows: plan.totals.flatMap { total in
        total.classes.map {
          [.text(total.scenario), .text($0.assetClass), .text($0.name)] + cells([$0])
        }
      })
  }

  /// What the scenarios say other than the defaults, where all their shards say it.
  static func rules(_ plan: NationalPlan) -> Table {
    Table(
      Term("scenario_rules"), [.init(Term("key", "term.rule_key")), .init(Term("value"))],
      rows: plan.totals.flatMap { total -> [[Table.Cell]] in
        let results = plan.results.filter { $0.shard.scenarioPoint == total.scenario }
        let all = results.map { Set($0.rules.changedRules) }
        let common = all.dropFirst().reduce(all.first ?? []) { $0.intersection($1) }
        let start = plan.totals.count > 1 ? "\(total.scenario): " : ""
        let told = (results.first?.rules.changedRules ?? []).filter(common.contains)
        return told.map { [.text(start + $0.key), .text($0.value)] }
      })
  }

  /// The totals of each province, or whatever else an inventory of the country is.
  static func provinces(_ plan: NationalPlan) -> Table {
    var table = Table(
      Term("by_province"),
      [.init(Term("scenario")), .init(Term("inventory")), .init(Term("inventory_title"))]
        + amounts + [
          .init(Term("extra_moving_and_repair"), .money), .init(Term("headline"), .money),
          .init(Term("status")), .init(Term("plan")),
        ],
      rows: plan.results.sorted { $0.place < $1.place }.map { result in
        [.text(result.shard.scenarioPoint), .text(result.shard.inventory), .text(result.title)]
          + cells(result.classes) + [
            .number(result.relocation.plan &- result.relocation.inherited),
            Table.Cell(result.claims.planned), .term(Term(result.status)),
            .text(result.plan.short),
          ]
      })
    if plan.totals.count == 1 { table.addTotals() }
    return table
  }
}

extension ShardResult {
  /// Scenario and inventory, by which people look for it.
  fileprivate var place: String { "\(shard.scenarioPoint)\u{0}\(shard.inventory)" }
}

extension Scenario.Level {
  fileprivate var isMoney: Bool {
    switch self {
    case .purchases, .moving, .totalCost: true
    case .unmet, .transfers, .changes: false
    }
  }
}

extension Term {
  fileprivate init(proof: Plan.Proof) {
    self = Term(proof.rawValue, "proof.\(proof.rawValue)")
  }
}
