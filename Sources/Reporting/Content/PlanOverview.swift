// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
public import Words

/// A plan in short: where it comes from, how good it is, what it spends, and its counts of items.
public struct PlanOverview: Sendable {
  private let plan: Plan
  private let digest: Digest
  private let troubles: [Message]

  /// The overview of a plan, whose file has a digest.
  ///
  /// - Parameter troubles: why single pins are not kept, and what helps.
  public init(_ plan: Plan, digest: Digest, troubles: [Message] = []) {
    (self.plan, self.digest, self.troubles) = (plan, digest, troubles)
  }

  /// The content for every format: people read facts, levels, spending and items, JSON holds a record of its own.
  public var report: Report {
    Report(
      Term("plan", "title.plan", ["plan": digest.short]), currency: plan.head.currency,
      date: plan.head.date, facts: facts,
      notes: plan.reasonWords + plan.shortPinWords + troubles + conflicts,
      tables: [.levels(of: plan.head), Spending(plan).table, items] + (replan?.tables ?? []),
      record: record)
  }

  /// For scripts: plan, status, levels, spending and items.
  private var record: Record {
    let head = plan.head
    let record = Record([
      "plan": .cell(.text(digest.short)),
      "scenario": .cell(.text(head.scenario.name)),
      "inventory": .cell(.text(head.inventoryName)),
      "revision": .cell(.text(head.revision.short)),
      "status": .cell(.text(plan.status.rawValue)),
      "levels": .record(Record(head.levels.map { ($0.level.rawValue, $0.value) })),
      "bounds": .record(Record(head.levels.map { ($0.level.rawValue, $0.bound) })),
      "spending": .record(Spending(plan).record),
      "items": .record(Self.record(head.items)),
    ])
    let units = (plan.premises?.statusCounts).map {
      Record($0.map { ($0.status.rawValue, Int64($0.units)) })
    }
    let placed = units.map { record.adding("premises", .record($0)) } ?? record
    let told = (replan.map { placed.adding("replan", .record($0.record)) } ?? placed)
      .adding("reasons", .cells((plan.reasonWords + conflicts).map { .text($0.description) }))
    guard !plan.shortPins.isEmpty else { return withTroubles(told) }
    return withTroubles(told).adding(
      "short_pins", .cells(plan.shortPinWords.map { .text($0.description) }))
  }

  private func withTroubles(_ record: Record) -> Record {
    guard !troubles.isEmpty else { return record }
    return record.adding("troubles", .cells(troubles.map { .text($0.description) }))
  }

  private static func record(_ items: Plan.ItemTotals) -> Record {
    Record([
      ("items", items.items), ("needed", items.needed), ("reused", items.reused),
      ("purchased", items.purchased), ("unmet", items.unmet), ("reserved", items.reserved),
      ("unusable", items.unusable), ("surplus", items.surplus),
    ])
  }

  private var facts: [Report.Fact] {
    let head = plan.head
    return [
      Report.Fact(.inventory, .text(head.inventoryName)),
      Report.Fact(.title, .text(head.inventoryTitle)),
      Report.Fact(.revision, .text(head.revision.short)),
      Report.Fact(.scenario, .text(head.scenario.name)),
      Report.Fact(.date, .text(head.date.description), .date),
      Report.Fact(.status, .term(Term(plan.status))),
    ] + premises + (replan?.facts ?? [])
  }

  private var replan: ReplanContent? { ReplanContent(plan) }

  /// Which rules of units' premises cannot hold together.
  public var conflicts: [Message] {
    let rules = plan.head.scenario.premises ?? Scenario.Premises()
    return (plan.premises?.units ?? []).compactMap { unit in
      unit.conflict.map { conflict in
        Message(
          "note.conflict_of_unit",
          ["unit": unit.unit, "conflict": ConflictText(conflict, rules, nil).message])
      }
    }
  }

  /// How many units have which status, where premises are planned.
  private var premises: [Report.Fact] {
    (plan.premises?.statusCounts ?? []).map { status, units in
      Report.Fact(Term(premises: status), .number(Int64(units)), .count)
    }
  }

  private var items: Table {
    let items = plan.head.items
    let counts: [(Term, Int64)] = [
      (.needed, items.needed), (.reused, items.reused), (.purchased, items.purchased),
      (.unmet, items.unmet), (.registered, items.items), (.left, items.surplus),
      (.reserved, items.reserved), (.unusable, items.unusable),
    ]
    return Table(
      .items, [Table.Column(.item), Table.Column(.quantity, .count)],
      rows: counts.map { [.term($0), .number($1)] })
  }
}
