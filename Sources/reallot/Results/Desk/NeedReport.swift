// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Sensitivity
internal import Words

/// Why needs are served as they are.
struct NeedReport {
  let problem: PlannedProblem
  let digest: Digest
  let explanations: [NeedExplanation]
  /// Whether a terminal shows every lot.
  let isFull: Bool

  private var plan: Plan { problem.plan }
  private var names: DeskNames { DeskNames(plan, problem.inventory) }

  var report: Report {
    let table = ChoiceTable(problem, isOfNeed: true)
    let all = table.all(explanations.flatMap(\.choices))
    let shown = isFull ? [] : (single.map { alone($0, table) } ?? [needs(table)])
    return Report(
      Term("explanation", "title.explanation"), currency: plan.head.currency,
      date: plan.head.date, facts: facts, notes: notes, tables: shown + [all],
      hasDetails: !isFull, record: record(all))
  }

  private var single: NeedExplanation? { explanations.count == 1 ? explanations[0] : nil }

  private func alone(_ explanation: NeedExplanation, _ table: ChoiceTable) -> [Table] {
    let forbidden = table.forbidden(explanation.choices)
    return [table.best(explanation.choices)] + (forbidden.rows.isEmpty ? [] : [forbidden])
  }

  private var facts: [Report.Fact] {
    let need = plan.needs[explanations[0].need]
    let place = single == nil ? "" : ", \(names.office(need.office))"
    return [
      .init(Term("plan"), .text(digest.short)),
      .init(Term("unit"), .text(names.unit(need.unit) + place)),
      .init(Term("class"), .text(names.assetClass(need.assetClass))),
    ] + (single.map { [served($0)] + outOfSupply($0) } ?? []) + problem.workplaceFacts
  }

  private func served(_ explanation: NeedExplanation) -> Report.Fact {
    let (need, bought) = (plan.needs[explanation.need], bought(explanation.need))
    let unmet = plan.solution.unmet[Int(explanation.need.index)]
    let (needed, reused) = (
      Message.Value.number(need.quantity), Message.Value.number(need.quantity - bought - unmet)
    )
    let price = Message.money(need.price, currency: plan.head.currency)
    let purchased = Message.Value.number(bought)
    guard unmet > 0 else {
      return .init(
        Term("needed"),
        .term(
          Term(
            "needed", "desk.needed",
            ["needed": needed, "reused": reused, "bought": purchased, "price": price])))
    }
    return .init(
      Term("needed"),
      .term(
        Term(
          "needed", "desk.needed-unmet",
          [
            "needed": needed, "reused": reused, "bought": purchased, "price": price,
            "unmet": Message.Value.number(unmet),
          ])))
  }

  private func outOfSupply(_ explanation: NeedExplanation) -> [Report.Fact] {
    guard !explanation.excluded.isEmpty else { return [] }
    let counts = explanation.excluded.map { excluded in
      Message(
        "reason.counted",
        ["what": Term(excluded.key).message, "count": Message.Value.number(excluded.items)])
    }
    let told = Message(saying: .list(counts.map(\.said)))
    return [.init(Term("unusable"), .term(Term(told.description, told)))]
  }

  private func bought(_ need: Position<Plan.Need>) -> Int64 {
    plan.solution.purchased[Int(need.index)]
  }

  /// The needs of a unit for a class where it has several.
  private func needs(_ table: ChoiceTable) -> Table {
    Table(
      Term("needs"),
      [
        .init(Term("need")), .init(Term("office_name")), .init(Term("needed"), .count),
        .init(Term("purchased"), .count),
      ] + table.changes.columns + (table.changes.isBounded ? [.init(Term("exchanges"))] : []),
      rows: explanations.map { explanation in
        let need = plan.needs[explanation.need]
        let next = explanation.choices.first { $0.change != nil }
        return [
          .text(need.id), .text(names.office(need.office)), .number(need.quantity),
          .number(bought(explanation.need)),
        ] + table.changes.cells(next?.change) + (table.changes.isBounded ? [told(next)] : [])
      })
  }

  /// What is known of the best that could be otherwise, or that nothing can.
  private func told(_ choice: Choice?) -> Table.Cell {
    let message =
      choice?.change.map { ChangeText($0, names).sentence } ?? Message("desk.nothing-else")
    return .term(Term(message.description, message))
  }

  private var notes: [Message] {
    guard !isFull else { return [] }
    let lots = explanations.reduce(0) { $0 + $1.choices.count }
    return [
      single == nil
        ? Message("desk.several-needs", ["count": Message.Value.number(Int64(explanations.count))])
        : Message("desk.all-lots", ["count": Message.Value.number(Int64(lots))])
    ] + explanations.flatMap(\.choices).openNotes
  }

  private func record(_ all: Table) -> Record {
    Record([
      "report": .cell(.text("explanation")), "version": .cell(.number(1)),
      "plan": .cell(.text(digest.description)), "currency": .cell(.text(plan.head.currency)),
      "needs": .table(statedNeeds), "lots": .table(all),
    ])
  }

  private var statedNeeds: Table {
    Table(
      Term("needs"),
      [
        .init(Term("need")), .init(Term("unit")), .init(Term("office")), .init(Term("class")),
        .init(Term("quantity"), .count), .init(Term("price_per_item"), .money),
        .init(Term("purchased"), .count),
      ],
      rows: explanations.map { explanation in
        let need = plan.needs[explanation.need]
        return [
          .text(need.id), .text(need.unit), .text(need.office), .text(need.assetClass),
          .number(need.quantity), .number(need.price), .number(bought(explanation.need)),
        ]
      })
  }
}

extension [Choice] {
  /// How many of them only runs tell of.
  var openNotes: [Message] {
    let open = count(where: \.isLeft)
    return open == 0
      ? [] : [Message("desk.runs-left", ["count": Message.Value.number(Int64(open))])]
  }
}

extension PlannedProblem {
  /// What every answer rests on where the plan chose workplaces.
  var workplaceFacts: [Report.Fact] {
    guard plan.premises != nil else { return [] }
    return [.init(Term("workplaces"), .term(Term("as_planned", "desk.at-these-workplaces")))]
  }
}
