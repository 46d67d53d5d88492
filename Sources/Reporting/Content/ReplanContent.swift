// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// What a re-plan keeps of the plan before and what it changes.
struct ReplanContent: Sendable {
  private let plan: Plan
  private let replan: Plan.Replan
  private let from: Digest

  /// What a plan says of the one before; nil where it begins anew.
  init?(_ plan: Plan) {
    guard let replan = plan.replan, let rules = plan.head.scenario.replan else { return nil }
    (self.plan, self.replan, from) = (plan, replan, rules.from)
  }

  /// The plan before, and how many items are kept, changed and forced to change.
  var facts: [Report.Fact] {
    [
      Report.Fact(Term("goes_on_from"), .text(from.short)),
      Report.Fact(Term("changes_said"), .term(Term("changes_said", said))),
    ] + registerFacts
  }

  /// What a plan on a newer register claims, and where the register had the last word; none where it is that
  /// of the plan before.
  private var registerFacts: [Report.Fact] {
    guard let revision = replan.revisionBefore else { return [] }
    let words = Message(
      "replan.newer-register",
      ["before": revision.short, "revision": plan.head.revision.short, "plan": from.short])
    let newer = Report.Fact(Term("newer_register"), .term(Term("newer_register", words)))
    guard replan.drift > 0 else { return [newer] }
    return [
      newer, Report.Fact(Term("drift", "term.drift_accepted"), .number(replan.drift), .count),
    ]
  }

  private var said: Message {
    let kept = Message.Value.number(replan.kept)
    let changed = Message.Value.number(replan.changed)
    guard let forced = replan.forced else {
      return Message("replan.changes-unproven", ["kept": kept, "changed": changed])
    }
    return Message(
      "replan.changes",
      ["kept": kept, "changed": changed, "forced": Message.Value.number(forced.changes)])
  }

  /// The same for scripts, with what has become of items and the changed lines.
  var record: Record {
    var numbers = [("kept", replan.kept), ("changed", replan.changed)]
    if let forced = replan.forced { numbers.append(("forced", forced.changes)) }
    numbers.append(("drift", replan.drift))
    return Record(numbers.map { (name: $0.0, number: $0.1) })
      .adding("from", .cell(.text(from.description)))
      .adding("revision_before", .cell(Table.Cell(replan.revisionBefore?.description)))
      .adding("plan_before", .table(fates))
      .adding("changed_lines", .table(changedLines))
  }

  /// The counts by what has become of items, and the changed lines; none where nothing changed.
  var tables: [Table] { [fates] + (lines.isEmpty ? [] : [changedLines]) }

  private var fates: Table {
    var rows: [[Table.Cell]] = Plan.Past.Fate.allCases.compactMap { fate in
      let counts = moves.filter { $0.fate == fate }
      guard !counts.isEmpty else { return nil }
      let kept = counts.filter(\.isKept).reduce(0) { $0 + $1.count }
      let all = counts.reduce(0) { $0 + $1.count }
      return [.term(Term(fate)), .number(all), .number(kept), .number(all - kept)]
    }
    let known = moves.reduce(0) { $0 + $1.count }
    let gone = replan.kept + replan.changed - known
    if gone > 0 {
      rows.append([.term(Term("gone", "fate.gone")), .number(gone), .number(0), .number(gone)])
    }
    return Table(
      Term("plan_before"),
      [
        Table.Column(Term("fate")), Table.Column(.quantity, .count),
        Table.Column(Term("kept"), .count), Table.Column(Term("changed"), .count),
      ], rows: rows,
      totals: [
        .term(.total), .number(replan.kept + replan.changed), .number(replan.kept),
        .number(replan.changed),
      ])
  }
}

extension ReplanContent {
  /// Items with one past that serve one need, or none.
  private struct Move {
    let lot: Plan.Lot
    let meant: Plan.Place
    let fate: Plan.Past.Fate
    let now: Plan.Place?
    let count: Int64

    var isKept: Bool { now == meant }
  }

  private var moves: [Move] {
    var left = plan.lots.map(\.quantity)
    var moves: [Move] = []
    func add(_ lot: Plan.Lot, _ now: Plan.Place?, _ count: Int64) {
      guard let past = lot.past, let meant = past.meant, count > 0 else { return }
      moves.append(Move(lot: lot, meant: meant, fate: past.fate, now: now, count: count))
    }
    for assignment in plan.assignments {
      left[Int(assignment.lot.index)] -= assignment.items.count
      add(
        plan.lots[assignment.lot], Plan.Place(plan.needs[assignment.need]), assignment.items.count)
    }
    for (lot, count) in zip(plan.lots, left) { add(lot, nil, count) }
    return moves
  }

  private var lines: [Move] { moves.filter { !$0.isKept } }

  /// What is changed: from where, to where it was meant to go, where it goes now.
  private var changedLines: Table {
    struct Key: Hashable {
      let texts: [String]
      let fate: Plan.Past.Fate
    }
    let groups = Dictionary(grouping: lines) { move in
      Key(
        texts: [
          move.lot.assetClass, move.lot.office, move.meant.unit, move.meant.office,
          move.now?.unit ?? "", move.now?.office ?? "",
        ], fate: move.fate)
    }
    let rows = groups.map { ($0, $1.reduce(0) { $0 + $1.count }) }
      .sorted { one, other in
        one.0.texts == other.0.texts
          ? one.0.fate.rawValue < other.0.fate.rawValue
          : one.0.texts.lexicographicallyPrecedes(other.0.texts)
      }
    return Table(
      Term("changed_lines"),
      [
        Table.Column(.assetClass), Table.Column(.fromOffice), Table.Column(Term("unit_before")),
        Table.Column(Term("office_before")), Table.Column(.toUnit), Table.Column(.toOffice),
        Table.Column(Term("fate")), Table.Column(.quantity, .count),
      ],
      rows: rows.map { key, count in
        key.texts.map { $0.isEmpty ? .none : .text($0) } + [.term(Term(key.fate)), .number(count)]
      })
  }
}

extension Term {
  /// The word of what has become of items.
  init(_ fate: Plan.Past.Fate) { self = Term(fate.rawValue, "fate.\(fate.rawValue)") }
}
