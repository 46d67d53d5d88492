// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Sensitivity
internal import Words

/// Other plans that are as good as a plan, or nearly so.
struct AlternativeReport {
  /// How many the first screen shows.
  private static let most = 12

  let problem: PlannedProblem
  let digest: Digest
  let found: Alternatives
  let tolerance: Tolerance
  /// Whether a terminal shows every line.
  let isFull: Bool

  private var plan: Plan { problem.plan }
  private var names: DeskNames { DeskNames(plan, problem.inventory) }
  private var changes: ChangeColumns {
    ChangeColumns(
      plan.head.scenario.objective,
      countsUnmet: !problem.isProven && plan.head.scenario.limits.purchases != nil)
  }

  var report: Report {
    let isNear = tolerance.amount > 0
    let shown =
      isFull || found.plans.isEmpty ? [] : [summary(Array(found.plans.prefix(Self.most)))]
    return Report(
      isNear
        ? Term("alternatives", "title.alternatives-within")
        : Term("alternatives", "title.alternatives"),
      currency: plan.head.currency, date: plan.head.date,
      facts: [.init(Term("plan"), .text(digest.short))] + problem.workplaceFacts,
      notes: [extent], tables: shown + [lines], hasDetails: !isFull, record: record)
  }

  /// Whether there are others.
  private var extent: Message {
    let isNone = found.plans.isEmpty
    switch (found.extent, problem.level(of: tolerance)) {
    case (.more, _): return Message("desk.alternatives-more")
    case (.open, _):
      return Message(
        "desk.alternatives-open", ["count": Message.Value.number(Int64(Alternatives.mostLookedAt))])
    case (.stopped, _): return Message("desk.stopped")
    case (.all, nil):
      return isNone ? Message("desk.alternatives-none") : Message("desk.alternatives-all")
    case (.all, let level?):
      let (amount, term) = (amount(at: level), Term(level).message)
      return isNone
        ? Message("desk.alternatives-none-within", ["amount": amount, "level": term])
        : Message("desk.alternatives-all-within", ["amount": amount, "level": term])
    }
  }

  private func amount(at level: Scenario.Level) -> Message.Value {
    level.kind == .money
      ? .message(Message.money(tolerance.amount, currency: plan.head.currency))
      : .number(tolerance.amount)
  }

  /// A plan in each row.
  private func summary(_ plans: [Alternative]) -> Table {
    Table(
      Term("alternatives"),
      [.init(Term("alternative"), .count)] + changes.columns + [.init(Term("otherwise"))],
      rows: plans.enumerated().map { index, plan in
        let told = Message(saying: .clauses(plan.lines.map { words($0).said }))
        return [.number(Int64(index + 1))] + changes.cells(plan.changes)
          + [.term(Term(told.description, told))]
      })
  }

  private func words(_ line: Alternative.Line) -> Message {
    let need = plan.needs[line.needs[0]]
    let place = "\(names.unit(need.unit)), \(names.office(need.office))"
    switch line.source {
    case .bought:
      return Message(
        "alternative.buys",
        [
          "place": place, "after": Message.Value.number(line.after),
          "before": Message.Value.number(line.before),
          "class": names.assetClass(need.assetClass),
        ])
    case .unmet:
      return Message(
        "alternative.lacks",
        [
          "place": place, "after": Message.Value.number(line.after),
          "before": Message.Value.number(line.before),
          "class": names.assetClass(need.assetClass),
        ])
    case .items(let position, let isRepaired):
      let lot = plan.lots[position]
      return Message(
        "alternative.takes",
        [
          "place": place, "after": Message.Value.number(line.after),
          "before": Message.Value.number(line.before),
          "class": item(lot, for: need, isRepaired), "office": names.office(lot.office),
        ])
    }
  }

  /// The class of items, with whose they are where that is another unit, and whether they are repaired.
  private func item(_ lot: Plan.Lot, for need: Plan.Need, _ isRepaired: Bool) -> Message {
    let name = names.assetClass(lot.assetClass)
    let owner = lot.heir == need.unit ? nil : lot.heir.map { Message(verbatim: names.unit($0)) }
    let notes = [owner, isRepaired ? Message("alternative.repaired") : nil].compactMap(\.self)
    guard !notes.isEmpty else { return Message(verbatim: name) }
    return Message("alternative.item", ["class": name, "notes": notes])
  }

  /// A line of a plan in each row.
  private var lines: Table {
    Table(
      Term("lines"),
      [.init(Term("alternative"), .count)] + changes.columns
        + [
          .init(Term("need")), .init(Term("alike_needs"), .count), .init(Term("unit")),
          .init(Term("for_office")), .init(Term("source")), .init(Term("class")),
          .init(Term("from_office")), .init(Term("heir")), .init(Term("repaired")),
          .init(Term("unit_name")),
          .init(Term("office_name")), .init(Term("in_the_plan"), .count),
          .init(Term("in_the_other"), .count),
        ],
      rows: found.plans.enumerated().flatMap { index, plan in
        plan.lines.map { line in
          [.number(Int64(index + 1))] + changes.cells(plan.changes) + cells(line)
        }
      })
  }

  private func cells(_ line: Alternative.Line) -> [Table.Cell] {
    let need = plan.needs[line.needs[0]]
    let asked: [Table.Cell] = [
      .text(need.id), .number(Int64(line.needs.count)), .text(need.unit), .text(need.office),
    ]
    let source: [Table.Cell]
    switch line.source {
    case .bought:
      source = [
        .term(Term("bought", "value.bought")), .text(need.assetClass),
        .none, .none, Table.Cell(false),
      ]
    case .unmet:
      source = [
        .term(Term("unmet", "value.left-unmet")), .text(need.assetClass),
        .none, .none, Table.Cell(false),
      ]
    case .items(let position, let isRepaired):
      let lot = plan.lots[position]
      source = [
        .term(Term("items", "value.of-the-register")), .text(lot.assetClass),
        .text(lot.office), Table.Cell(lot.heir), Table.Cell(isRepaired),
      ]
    }
    return asked + source + [
      .text(names.unit(need.unit)), .text(names.office(need.office)), .number(line.before),
      .number(line.after),
    ]
  }

  private var record: Record {
    let plans = Table(
      Term("alternatives"), [.init(Term("alternative"), .count)] + changes.columns,
      rows: found.plans.enumerated().map { index, plan in
        [.number(Int64(index + 1))] + changes.cells(plan.changes)
      })
    return Record([
      "report": .cell(.text("alternatives")), "version": .cell(.number(1)),
      "plan": .cell(.text(digest.description)), "currency": .cell(.text(plan.head.currency)),
      "extent": .cell(.text(found.extent.rawValue)), "alternatives": .table(plans),
      "lines": .table(lines),
    ])
  }
}
