// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Sensitivity
internal import Words

/// What one item more and one fewer of each class at each office is worth.
struct MarginalReport {
  /// How many of each kind the first screen shows.
  private static let most = 5

  private let problem: PlannedProblem
  private let digest: Digest
  private let isFull: Bool
  private let names: DeskNames
  private let changes: ChangeColumns
  private let lines: [Line]

  /// One more or one fewer.
  private struct Line {
    let marginal: Marginal
    let effect: Marginal.Effect
    let isMore: Bool
  }

  init(_ problem: PlannedProblem, _ marginals: [Marginal], digest: Digest, isFull: Bool) {
    (self.problem, self.digest, self.isFull) = (problem, digest, isFull)
    names = DeskNames(problem.plan, problem.inventory)
    changes = ChangeColumns(problem.plan.head.scenario.objective)
    let more = marginals.map { Line(marginal: $0, effect: $0.more, isMore: true) }
    let fewer = marginals.compactMap { marginal in
      marginal.fewer.map { Line(marginal: marginal, effect: $0, isMore: false) }
    }
    lines = (more + fewer).sorted { Self.precedes($0, $1) }
  }

  /// What is worth most comes first: what one more saves, or one fewer costs, level by level.
  private static func precedes(_ left: Line, _ right: Line) -> Bool {
    let (saves, saved) = (worth(left), worth(right))
    if saves != saved { return saved.lexicographicallyPrecedes(saves) }
    return left.isMore && !right.isMore
  }

  private static func worth(_ line: Line) -> [Int64] {
    line.effect.changes.map { line.isMore ? -$0 : $0 }
  }

  var report: Report {
    let all = table(lines, Term("marginals"), isWhole: true)
    let shown = isFull ? [] : [screen(isMore: true), screen(isMore: false)]
    return Report(
      Term("value_of_items", "title.value_of_items"), currency: problem.plan.head.currency,
      date: problem.plan.head.date, facts: facts, notes: isFull ? [] : [counts],
      tables: shown.filter { !$0.rows.isEmpty } + [all], hasDetails: !isFull, record: record(all))
  }

  private var facts: [Report.Fact] {
    [.init(Term("plan"), .text(digest.short))] + headline + problem.workplaceFacts
  }

  /// The most that one item saves, in a sentence.
  private var headline: [Report.Fact] {
    guard let best = lines.first(where: { $0.isMore && isWorth($0) }) else { return [] }
    let saved = -changes.money(best.effect.changes)
    guard saved > 0 else { return [] }
    let told = Message(
      "desk.one-more-saves",
      [
        "class": names.inventory.classes[best.marginal.assetClass].name,
        "place": place(best.marginal),
        "money": Message.money(saved, currency: problem.plan.head.currency),
      ])
    return [.init(Term("most_worth"), .term(Term(told.description, told)))]
  }

  private func isWorth(_ line: Line) -> Bool { line.effect.changes.contains { $0 != 0 } }

  private func screen(isMore: Bool) -> Table {
    table(
      Array(lines.filter { $0.isMore == isMore && isWorth($0) }.prefix(Self.most)),
      isMore ? Term("one_more") : Term("one_fewer"), isWhole: false)
  }

  private var counts: Message {
    Message(
      "desk.value-counts",
      [
        "more": lines.count { $0.isMore && isWorth($0) },
        "fewer": lines.count { !$0.isMore && isWorth($0) },
      ])
  }

  private func table(_ lines: [Line], _ term: Term, isWhole: Bool) -> Table {
    let ids: [Table.Column] =
      isWhole
      ? [
        .init(Term("change", "term.more_or_fewer")), .init(Term("class")), .init(Term("office")),
        .init(Term("unit")), .init(Term("items", "term.items_there"), .count),
      ] : []
    return Table(
      term,
      ids + [.init(Term("class_name")), .init(Term("place")), .init(Term("money"), .money)]
        + changes.columns + [.init(Term("exchanges"))]
        + (isWhole ? [.init(Term("steps")), .init(Term("answer"))] : []),
      rows: lines.map { row($0, isWhole: isWhole) })
  }

  private func row(_ line: Line, isWhole: Bool) -> [Table.Cell] {
    let (marginal, inventory) = (line.marginal, names.inventory)
    let text = ExchangeText(line.effect.exchanges, names)
    let sentence =
      line.effect.isExact
      ? text.sentence : Message("desk.beyond-budget", ["exchanges": text.sentence])
    let ids: [Table.Cell] =
      isWhole
      ? [
        .term(line.isMore ? Term("more", "value.one-more") : Term("fewer", "value.one-fewer")),
        .text(inventory.classes[marginal.assetClass].id),
        .text(inventory.offices[marginal.office].id),
        Table.Cell(marginal.heir.map { inventory.units[$0].id }), .number(marginal.items),
      ] : []
    return ids + [
      .text(inventory.classes[marginal.assetClass].name), .text(place(marginal)),
      .number(changes.money(line.effect.changes)),
    ] + changes.cells(line.effect.changes) + [
      .term(Term(sentence.description, sentence))
    ] + (isWhole ? [.text(text.steps), .term(exactness(line.effect))] : [])
  }

  private func exactness(_ effect: Marginal.Effect) -> Term {
    effect.isExact ? Term("exact", "answer.exact") : Term("at_least", "answer.at_least")
  }

  private func place(_ marginal: Marginal) -> String {
    let office = names.inventory.offices[marginal.office].name
    return marginal.heir.map { "\(names.inventory.units[$0].name), \(office)" } ?? office
  }

  private func record(_ all: Table) -> Record {
    Record([
      "report": .cell(.text("value_of_items")), "version": .cell(.number(1)),
      "plan": .cell(.text(digest.description)),
      "currency": .cell(.text(problem.plan.head.currency)), "marginals": .table(all),
    ])
  }
}
