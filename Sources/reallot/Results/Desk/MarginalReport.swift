// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Sensitivity
internal import Words

/// What one item more and one fewer of each class at each office is worth.
struct MarginalReport {
  /// How many of each kind the first screen shows.
  static let most = 5

  private let problem: PlannedProblem
  private let digest: Digest
  private let isFull: Bool
  private let names: DeskNames
  private let changes: ChangeColumns
  private let lines: [ItemChange]

  /// - Parameter lines: what is worth most first.
  init(_ problem: PlannedProblem, _ lines: [ItemChange], digest: Digest, isFull: Bool) {
    (self.problem, self.lines, self.digest, self.isFull) = (problem, lines, digest, isFull)
    names = DeskNames(problem.plan, problem.inventory)
    changes = ChangeColumns(of: problem)
  }

  /// The content of every format.
  var report: Report {
    let all = table(lines, Term("marginals"), isWhole: true)
    return report((isFull ? [] : screens) + [all], record(all))
  }

  /// What a terminal shows where not all is asked for: all else of a province takes as long as finding it.
  var screen: Report { report(screens, nil) }

  private func report(_ tables: [Table], _ record: Record?) -> Report {
    Report(
      Term("value_of_items", "title.value_of_items"), currency: problem.plan.head.currency,
      date: problem.plan.head.date, facts: facts, notes: notes, tables: tables,
      hasDetails: !isFull && record != nil, record: record)
  }

  private var screens: [Table] {
    [screen(isMore: true), screen(isMore: false)].filter { !$0.rows.isEmpty }
  }

  private var facts: [Report.Fact] {
    [.init(Term("plan"), .text(digest.short))] + headline + problem.workplaceFacts
  }

  /// The most that one item saves, in a sentence.
  private var headline: [Report.Fact] {
    guard let best = lines.first(where: { $0.isMore && $0.isWorth }),
      case .exact(let amounts, _) = best.change
    else { return [] }
    let saved = -changes.money(amounts)
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

  private func screen(isMore: Bool) -> Table {
    table(
      Array(lines.filter { $0.isMore == isMore && $0.isWorth }.prefix(Self.most)),
      isMore ? Term("one_more") : Term("one_fewer"), isWhole: false)
  }

  private var notes: [Message] {
    let open = lines.count { line in
      switch line.change {
      case .atLeast, .open: true
      case .exact, .between: false
      }
    }
    let left =
      open == 0 ? [] : [Message("desk.runs-left", ["count": Message.Value.number(Int64(open))])]
    guard !lines.isEmpty else { return [Message("desk.value-none")] }
    return isFull ? left : [counts] + left
  }

  private var counts: Message {
    Message(
      "desk.value-counts",
      [
        "more": Message.Value.number(Int64(lines.count { $0.isMore && $0.isWorth })),
        "fewer": Message.Value.number(Int64(lines.count { !$0.isMore && $0.isWorth })),
      ])
  }

  private func table(_ lines: [ItemChange], _ term: Term, isWhole: Bool) -> Table {
    let ids: [Table.Column] =
      isWhole
      ? [
        .init(Term("change", "term.more_or_fewer")), .init(Term("class")), .init(Term("office")),
        .init(Term("unit")), .init(Term("items", "term.items_there"), .count),
      ] : []
    return Table(
      term,
      ids + [.init(Term("class_name")), .init(Term("place")), .init(Term("money"), .money)]
        + changes.columns + (isWhole ? changes.boundColumns : []) + [.init(Term("exchanges"))]
        + (isWhole ? [.init(Term("steps")), .init(Term("answer"))] : []),
      rows: lines.map { row($0, isWhole: isWhole) })
  }

  private func row(_ line: ItemChange, isWhole: Bool) -> [Table.Cell] {
    let (marginal, inventory) = (line.marginal, names.inventory)
    let text = ChangeText(line.change, names)
    let sentence = text.sentence
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
      Table.Cell(changes.money(line.change)),
    ] + changes.cells(line.change) + (isWhole ? changes.boundCells(line.change) : []) + [
      .term(Term(sentence.description, sentence))
    ] + (isWhole ? [.text(text.steps ?? ""), .term(text.term(exact: exact))] : [])
  }

  private var exact: Term { Term("exact", "answer.exact") }

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
