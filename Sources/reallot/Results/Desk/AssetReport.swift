// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Sensitivity
internal import Words

/// Why the items of a row of the register go where they go, or are left over.
struct AssetReport {
  let problem: PlannedProblem
  let digest: Digest
  let explanation: AssetExplanation
  /// Whether a terminal shows every need.
  let isFull: Bool

  private var plan: Plan { problem.plan }
  private var names: DeskNames { DeskNames(plan, problem.inventory) }
  private var asset: Inventory.Asset { problem.inventory.assets[explanation.row] }

  var report: Report {
    let table = ChoiceTable(problem, isOfNeed: false)
    let choices = explanation.parts.flatMap(\.choices)
    let all = table.all(choices)
    let forbidden = table.forbidden(choices)
    let shown = isFull || choices.isEmpty ? [] : [table.best(choices)]
    return Report(
      Term("asset_explanation", "title.asset_explanation"), currency: plan.head.currency,
      date: plan.head.date, facts: facts + problem.workplaceFacts,
      notes: isFull || choices.isEmpty
        ? []
        : [Message("desk.all-needs", ["count": Message.Value.number(Int64(choices.count))])]
          + choices.openNotes,
      tables: shown + (isFull || forbidden.rows.isEmpty ? [] : [forbidden]) + [all],
      hasDetails: !isFull, record: record(all))
  }

  private var facts: [Report.Fact] {
    let inventory = problem.inventory
    let (holder, office) = (inventory.units[asset.holder], inventory.offices[asset.office])
    return [
      .init(Term("plan"), .text(digest.short)),
      .init(
        Term("asset"), .text([asset.tag, asset.name].compactMap(\.self).joined(separator: ", "))),
      .init(Term("unit"), .text("\(holder.name), \(office.name)")),
      .init(Term("condition"), .term(Term(asset.condition))),
      .init(Term("goes_to"), .term(whereabouts)),
    ]
  }

  /// What its items serve, and which of them serve nothing.
  private var whereabouts: Term {
    let serving = explanation.assignments.map { assignment in
      Message(
        "desk.goes-to",
        [
          "count": Message.Value.number(assignment.items.count),
          "unit": names.unit(assignment.toUnit),
          "office": names.office(assignment.toOffice), "kind": Term(assignment.kind).message,
        ])
    }
    let left = explanation.remainders.map { remainder in
      Message(
        "reason.counted",
        [
          "what": Term(remainder.reason).message,
          "count": Message.Value.number(remainder.items.count),
        ])
    }
    let told = Message(saying: .clauses((serving + left + why).map(\.said)))
    return Term(told.description, told)
  }

  /// Why usable items are left over: nothing may take them, or all who may would pay for it.
  private var why: [Message] {
    guard explanation.remainders.contains(where: { $0.reason == .surplus }) else { return [] }
    let isWanted = explanation.parts.flatMap(\.choices).contains(where: \.mayServe)
    return [isWanted ? Message("desk.left-dearer") : Message("desk.left-unwanted")]
  }

  private func record(_ all: Table) -> Record {
    Record([
      "report": .cell(.text("asset_explanation")), "version": .cell(.number(1)),
      "plan": .cell(.text(digest.description)), "currency": .cell(.text(plan.head.currency)),
      "row": .cell(.number(explanation.row.spreadsheetRow)), "asset": .cell(Table.Cell(asset.tag)),
      "serves": .table(serves), "rests": .table(rests), "lots": .table(all),
    ])
  }

  private var serves: Table {
    Table(
      Term("serves_here"),
      [.init(Term("need")), .init(Term("kind")), .init(Term("items"), .count)],
      rows: explanation.assignments.map { assignment in
        [
          .text(plan.needs[assignment.need].id), .term(Term(assignment.kind)),
          .number(assignment.items.count),
        ]
      })
  }

  private var rests: Table {
    Table(
      Term("left"), [.init(Term("reason")), .init(Term("items"), .count)],
      rows: explanation.remainders.map { [.term(Term($0.reason)), .number($0.items.count)] })
  }
}
