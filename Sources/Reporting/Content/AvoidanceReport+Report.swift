// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

extension AvoidanceReport {
  /// The content for every format; CSV holds the evidence.
  public var report: Report {
    Report(
      .avoidance, content,
      notes: notes,
      tables: [claimTable] + [statesTable].compactMap(\.self) + [totalsTable]
        + [withinBudgetTable].compactMap(\.self) + (ReplanContent(content.plan)?.tables ?? []) + [
          .levels(of: content.plan.head), unitsTable, classesTable, costsTable, pricesTable,
          Table(.evidence, MoveLine.columns, rows: evidence.map(\.cells)),
        ], hasDetails: true)
  }

  private var notes: [Message] {
    let always = [
      Message("note.claimed_against_b2"), Message("note.avoidance_is_not_cash"),
      Message("note.prices_are_reference"), pastLifeNote,
      Message("note.unknown_age_apart"), horizonNote, Message("note.lower_claim"),
      Message("note.penalty"),
      Message("note.evidence_is_aggregate"),
    ]
    let scenario = content.plan.head.scenario
    let isBeyond = content.plan.inheritedWithinBudget != nil
    return openNote + always
      + (content.receipts.isEmpty ? [] : [Message("note.claim_by_state")])
      + content.beside.map(\.note)
      + (isBeyond ? [Message("note.within_budget")] : [])
      + (scenario.objective.contains(.totalCost) ? [Message("note.total_cost_order")] : [])
      + (scenario.pins.contains { $0.rule != .reserve } ? [Message("note.pins_order")] : [])
  }

  /// What is proven of B2 where its search was stopped.
  private var openNote: [Message] {
    guard !isBaselineProven else { return [] }
    return [
      notProven == nil ? Message("note.baseline_unproven") : Message("note.baseline_bounded")
    ]
  }

  private var pastLifeNote: Message {
    content.plan.format == .one
      ? Message("note.past_life_apart") : Message("note.past_life_of_lots")
  }

  private var horizonNote: Message {
    content.plan.head.scenario.horizonYears.map { Message("note.horizon_years", ["years": $0]) }
      ?? Message("note.horizon_of_class")
  }

  var totalsTable: Table {
    Table(
      .totals,
      [
        Table.Column(.baseline), Table.Column(.baselinePurchases, .money),
        Table.Column(.planPurchases, .money), Table.Column(.planUnmet, .money),
        Table.Column(.avoided, .money), Table.Column(.baselineMoving, .money),
        Table.Column(.planMoving, .money), Table.Column(.net, .money),
      ],
      rows: totals.map { total in
        [
          .term(Term(total.baseline)), .number(total.baselinePurchases),
          .number(total.planPurchases), .number(total.planUnmet), .number(total.avoided),
          .number(total.baselineMoving), .number(total.planMoving), .number(total.net),
        ]
      })
  }

  var unitsTable: Table {
    AvoidanceLine.table(.byUnit, id: .unit, name: .unitName, units, content.directory.unitName)
  }

  var classesTable: Table {
    AvoidanceLine.table(
      .byClass, id: .assetClass, name: .className, classes, content.directory.className)
  }

  /// What serving needs costs, so that repairs in place stand somewhere; penalties are paid by nobody.
  var costsTable: Table {
    let lines = MoveLine.all(content)
    var table = Table(
      .costs,
      [
        Table.Column(.kind), Table.Column(.quantity, .count), Table.Column(.moving, .money),
        Table.Column(.repair, .money), Table.Column(.penalty, .money),
      ],
      rows: Plan.Kind.allCases.map { kind in
        let lines = lines.filter { $0.assignment.kind == kind }
        func sum(_ amount: (MoveLine) -> Money) -> Table.Cell {
          .number(lines.reduce(0) { $0 + amount($1) })
        }
        return [
          .term(Term(kind)), sum { $0.assignment.items.count }, sum(\.moving), sum(\.repair),
          sum(\.penalty),
        ]
      })
    table.addTotals()
    return table
  }

  var pricesTable: Table {
    Table(
      .prices,
      [
        Table.Column(.assetClass), Table.Column(.className), Table.Column(.price, .money),
        Table.Column(.priceSource), Table.Column(.priceDate, .date),
      ],
      rows: classes.compactMap { content.directory.classes[$0.id] }.map { kind in
        [
          .text(kind.id), .text(kind.name), .number(kind.referencePrice),
          .text(kind.priceSource), Table.Cell(kind.priceDate?.description),
        ]
      })
  }
}

extension Term {
  init(_ baseline: AvoidanceReport.Baseline) {
    self =
      switch baseline {
      case .everythingNew: .b0
      case .stayOnly: .b1
      case .inherited: .b2
      }
  }
}

extension AvoidanceLine {
  static func table(
    _ title: Term, id: Term, name: Term, _ lines: [Self], _ names: (String) -> Table.Cell
  ) -> Table {
    Table(
      title,
      [Table.Column(id), Table.Column(name)] + columns,
      rows: lines.map { [.text($0.id), names($0.id)] + $0.numbers.map { .number($0) } },
      totals: [.term(.total), .none] + sums(lines).map { .number($0) })
  }

  private static let columns = [
    Table.Column(.needed, .count), Table.Column(.reused, .count),
    Table.Column(.purchased, .count), Table.Column(.unmet, .count),
    Table.Column(.received, .count), Table.Column(.given, .count),
    Table.Column(.baselinePurchases, .money), Table.Column(.planPurchases, .money),
    Table.Column(.planUnmet, .money), Table.Column(.avoided, .money),
    Table.Column(.baselineMoving, .money), Table.Column(.planMoving, .money),
    Table.Column(.net, .money),
  ]

  private var numbers: [Int64] {
    [
      needed, reused, purchased, unmet, received, given, baselinePurchases, planPurchases,
      planUnmet, avoided, baselineMoving, movingAndRepair, net,
    ]
  }

  private static func sums(_ lines: [Self]) -> [Int64] {
    lines.map(\.numbers).reduce(columns.map { _ in 0 }) { zip($0, $1).map { $0 + $1 } }
  }
}
