// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Sensitivity
internal import Words

/// What rules cost: the plan's scenario run again with each rule loosened by one notch.
struct LeverReport {
  let plan: Plan
  let digest: Digest
  let outcomes: [LeverRuns.Outcome]
  /// Those that were not run before an interrupt.
  let left: [Lever]

  var report: Report {
    Report(
      Term("levers", "title.levers"), currency: plan.head.currency, date: plan.head.date,
      facts: facts, notes: notes, tables: [table], record: record
    ).stopped(!left.isEmpty)
  }

  /// The same with the rules of the scenario, as pages tell them.
  var pageReport: Report {
    let rules = Table(
      Term("scenario_rules"), [.init(Term("rule_key")), .init(Term("value"))],
      rows: plan.head.scenario.changedRules.map { [.text($0.key), .text($0.value)] })
    return rules.rows.isEmpty ? report : report.with(tables: [rules] + report.tables)
  }

  /// The money that each lever saves, for a picture.
  var bars: [TornadoPage.Bar] {
    sorted.filter { $0.status != .infeasible }.map { outcome in
      TornadoPage.Bar(name: outcome.name, money: changes.money(outcome.changes(from: plan)))
    }
  }

  private var changes: ChangeColumns {
    ChangeColumns(plan.head.scenario.objective, countsUnmet: true)
  }

  /// What saves most comes first, level by level; what no plan keeps comes last.
  private var sorted: [LeverRuns.Outcome] {
    func rank(_ outcome: LeverRuns.Outcome) -> [Int64] {
      outcome.status == .infeasible ? [1] : [0] + outcome.changes(from: plan)
    }
    return outcomes.sorted { rank($0).lexicographicallyPrecedes(rank($1)) }
  }

  private var facts: [Report.Fact] {
    let places: [Report.Fact] =
      plan.premises == nil
      ? []
      : [.init(Term("workplaces"), .term(Term("as_planned", "desk.at-these-workplaces")))]
    return [
      .init(Term("plan"), .text(digest.short)),
      .init(Term("status"), .term(Term(plan.head.status))),
    ] + places
  }

  private var notes: [Message] {
    let isOpen = (outcomes.map(\.status) + [plan.head.status]).contains {
      [.feasible, .stopped].contains($0)
    }
    return isOpen ? [Message("desk.levers-unproven")] : []
  }

  private var table: Table {
    let changes = changes
    return Table(
      Term("levers"),
      [
        .init(Term("lever")), .init(Term("notch")), .init(Term("notches"), .count),
        .init(Term("status")), .init(Term("money"), .money),
      ] + changes.columns,
      rows: sorted.map { outcome in
        let change = outcome.status == .infeasible ? nil : outcome.changes(from: plan)
        return [
          .text(outcome.lever.word), .term(Term(outcome.name.description, outcome.name)),
          .number(Int64(outcome.notches)), .term(Term(outcome.status)),
          change.map { .number(changes.money($0)) } ?? .none,
        ] + changes.cells(change)
      } + left.map(leftRow))
  }

  private func leftRow(_ lever: Lever) -> [Table.Cell] {
    let name = lever.name(notches: 1)
    return [
      .text(lever.word), .term(Term(name.description, name)), .number(1),
      .term(Term("open", "answer.open")), .none,
    ] + changes.cells(nil as [Int64]?)
  }

  private var record: Record {
    Record([
      "report": .cell(.text("levers")), "version": .cell(.number(1)),
      "plan": .cell(.text(digest.description)), "currency": .cell(.text(plan.head.currency)),
      "levers": .table(table),
    ])
  }
}

extension LeverRuns.Outcome {
  /// What changes at each level from what a plan reaches.
  fileprivate func changes(from plan: Plan) -> [Int64] {
    zip(levels, plan.head.levels).map { $0.value - $1.value }
  }

  fileprivate var name: Message { lever.name(notches: notches) }
}

extension Lever {
  /// What it does, moved by so many notches, in words.
  fileprivate func name(notches: Int) -> Message {
    switch self {
    case .farther(let metres):
      Message(
        "lever.distance", ["km": Message.Value.exactKilometres(metres * Int64(notches))])
    case .anyDistance: Message("lever.any-distance")
    case .repairPoor: Message("lever.repair-poor")
    case .borrowed: Message("lever.borrowed")
    case .lifeYear: Message("lever.life-year", ["years": notches])
    case .pin(let number): Message("lever.pin", ["number": number])
    case .coverage: Message("lever.coverage", ["points": 5 * notches])
    case .budget(.purchases, true): Message("lever.purchases-more", ["notches": notches])
    case .budget(.purchases, false): Message("lever.purchases-less", ["notches": notches])
    case .budget(.moving, true): Message("lever.moving-more", ["notches": notches])
    case .budget(.moving, false): Message("lever.moving-less", ["notches": notches])
    }
  }
}
