// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Sensitivity
internal import Words

/// Which rules of a plan's scenario contradict, and what is reached without single ones.
struct ConflictReport {
  let plan: Plan
  let inventory: Inventory
  let digest: Digest
  let conflicts: Conflicts
  /// Why single pins are not kept, and what helps.
  let troubles: [Message]
  /// Whether a terminal shows everything.
  let isFull: Bool

  /// How many sentences of a kind, and rules of a group, the first screen tells, and how many rules to drop.
  private static let most = 3
  private static let mostDropped = 6
  private static let screen = 25

  private var names: DeskNames { DeskNames(plan, inventory) }
  private var rules: RuleText { RuleText(scenario: plan.head.scenario, names: names) }

  /// What a terminal shows: all, or the first screen, with how much is left out.
  var shown: Report {
    isFull
      ? report : report.firstScreen(Self.screen, keeping: dropping.term, upTo: Self.mostDropped)
  }

  /// The content of every format; what is cut in words stands whole in the tables.
  var report: Report {
    let violation = conflicts.violation.stranded.isEmpty ? [] : [stranded]
    let dropped = ruleRows.isEmpty ? [] : [dropping]
    return Report(
      Term("conflicts", "title.conflicts"), currency: plan.head.currency, date: plan.head.date,
      facts: facts, notes: notes, tables: violation + dropped, record: record
    ).stopped(conflicts.isStopped)
  }

  private var facts: [Report.Fact] {
    let over = conflicts.violation.overBudget
    let places: [Report.Fact] =
      plan.premises == nil
      ? []
      : [.init(Term("workplaces"), .term(Term("as_planned", "desk.at-these-workplaces")))]
    return [
      .init(Term("plan"), .text(digest.short)), .init(Term("status"), .term(Term(plan.status))),
    ] + (over > 0 ? [.init(Term("over_budget"), .number(over), .money)] : []) + places
  }

  private var notes: [Message] {
    let premises = PlanOverview(plan, digest: digest).conflicts
    guard !conflicts.groups.isEmpty else {
      if conflicts.isStopped { return premises + troubles }
      let isBound = !conflicts.repairs.isEmpty
      return premises + [
        isBound ? Message("desk.conflict-budgets") : Message("desk.conflict-none")
      ] + troubles
    }
    let isSmallest = conflicts.groups.allSatisfy(\.isSmallest)
    let isTogether = conflicts.repairs.contains { $0.rules.count > 1 }
    let together = isTogether ? [Message("desk.conflict-together")] : []
    let several =
      conflicts.groups.count > 1 && !isTogether ? [Message("desk.conflict-several")] : []
    return premises + first(conflicts.groups.map(told)) + several + together + [
      isSmallest
        ? Message("desk.conflict-smallest")
        : Message("desk.conflict-irreducible", ["most": Conflicts.mostTried])
    ] + first(troubles)
  }

  /// The first sentences, and how many there are besides.
  private func first(_ sentences: [Message]) -> [Message] {
    let left = sentences.count - Self.most
    guard !isFull, left > 0 else { return sentences }
    return sentences.prefix(Self.most) + [
      Message("desk.conflict-more", ["count": Message.Value.number(Int64(left))])
    ]
  }

  private func told(_ group: Conflicts.Group) -> Message {
    let isCut = !isFull && group.rules.count > Self.most
    let shown = isCut ? Array(group.rules.prefix(Self.most)) : group.rules
    let left = group.rules.count - shown.count
    let rules =
      shown.map { self.rules.words($0) }
      + (isCut
        ? [Message("conflict.more-rules", ["count": Message.Value.number(Int64(left))])] : [])
    return rules.count == 1
      ? Message("conflict.cannot_hold", ["condition": rules[0]])
      : Message("conflict.cannot_hold_together", ["conditions": rules])
  }

  /// Sets of rules that repair only together, then the rules of each group, then others that repair alone.
  private var ruleRows: [(group: Int64?, rules: [DroppableRule])] {
    let grouped = conflicts.groups.enumerated().flatMap { index, group in
      group.rules.map { (group: Optional(Int64(index + 1)), rules: [$0]) }
    }
    let known = Set(grouped.map(\.rules))
    let others = conflicts.repairs.map(\.rules).filter { !known.contains($0) }
      .map { (group: Int64?.none, rules: $0) }
    return others.filter { $0.rules.count > 1 } + grouped + others.filter { $0.rules.count == 1 }
  }

  /// What is reached where one rule is dropped.
  private var dropping: Table {
    let objective = plan.head.scenario.objective
    return Table(
      Term("drop_one"),
      [
        .init(Term("conflict"), .count), .init(Term("rule")), .init(Term("says")),
        .init(Term("status", "term.status_without")),
      ] + objective.map { Table.Column(Term($0), $0.kind) },
      rows: ruleRows.map { group, rules in
        let repair = conflicts.repairs.first { $0.rules == rules }
        let levels = objective.indices.map { index in
          repair.map { Table.Cell.number($0.levels[index].value) } ?? .none
        }
        let words = Message(saying: .list(rules.map { self.rules.words($0).said }))
        return [
          Table.Cell(group), .text(rules.map(\.word).joined(separator: " + ")),
          .term(Term(words.description, words)), status(without: repair),
        ] + levels
      })
  }

  /// How good a run without a rule is: what no single rule repairs stays infeasible.
  private func status(without repair: Conflicts.Repair?) -> Table.Cell {
    guard repair != nil || !conflicts.isStopped else { return .none }
    return .term(Term(repair?.status ?? .infeasible))
  }

  /// What the plan that breaks the rules least leaves behind.
  private var stranded: Table {
    Table(
      Term("stranded"),
      [
        .init(Term("class_name")), .init(Term("office_name")), .init(Term("pins")),
        .init(Term("bound_items"), .count), .init(Term("stranded_items"), .count),
      ],
      rows: conflicts.violation.stranded.map { stranded in
        [
          .text(inventory.classes[stranded.assetClass].name),
          .text(inventory.offices[stranded.office].name),
          .text(stranded.pins.map(String.init).joined(separator: ", ")), .number(stranded.bound),
          .number(stranded.count),
        ]
      })
  }

  private var record: Record {
    Record([
      "report": .cell(.text("conflicts")), "version": .cell(.number(1)),
      "plan": .cell(.text(digest.description)), "currency": .cell(.text(plan.head.currency)),
      "status": .cell(.text(plan.status.rawValue)),
      "groups": .records(
        conflicts.groups.map { group in
          Record([
            "rules": .cells(group.rules.map { .text($0.word) }),
            "smallest": .cell(Table.Cell(group.isSmallest)),
          ])
        }),
      "rules": .table(dropping), "stranded": .table(stranded),
      "troubles": .cells(troubles.map { .text($0.description) }),
      "over_budget": .cell(.number(conflicts.violation.overBudget)),
    ])
  }
}

/// Rules of a scenario in words.
struct RuleText {
  let scenario: Scenario
  let names: DeskNames

  func words(_ rule: DroppableRule) -> Message {
    let (limits, currency) = (scenario.limits, names.plan.head.currency)
    switch rule {
    case .pin(let number): return words(scenario.pins[number - 1], number)
    case .purchases:
      return Message(
        "conflict.budget-purchases",
        ["limit": Message.money(limits.purchases ?? 0, currency: currency)])
    case .moving:
      return Message(
        "conflict.budget-moving",
        ["limit": Message.money(limits.moving ?? 0, currency: currency)])
    case .distance:
      return Message(
        "conflict.distance",
        ["way": Message.Value.exactKilometres(scenario.reuse.maximumDistanceMetres ?? 0)])
    case .worthwhile: return Message("conflict.worthwhile")
    case .life:
      return Message("conflict.life", ["years": scenario.reuse.minimumRemainingYears ?? 0])
    }
  }

  private func words(_ pin: Scenario.Pin, _ number: Int) -> Message {
    let what = [
      pin.quantity.map(String.init), pin.asset, pin.assetClass.map(names.assetClass),
      pin.unit.map(names.unit), pin.office.map(names.office),
    ].compactMap(\.self)
    guard let to = pin.to else {
      return Message(
        "conflict.pin", ["number": number, "rule": pin.rule.rawValue, "what": what])
    }
    return Message(
      "conflict.pin-to",
      [
        "number": number, "rule": pin.rule.rawValue, "what": what, "to": names.place(to),
      ])
  }
}
