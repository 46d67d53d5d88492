// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Sensitivity
internal import Words

/// Which purchases every optimal plan has, and which could stand elsewhere at the same cost.
struct PurchaseReport {
  /// How many the first screen shows.
  static let most = 12

  let problem: PlannedProblem
  let digest: Digest
  let purchases: [PurchaseFreedom]
  /// Whether a terminal shows all.
  let isFull: Bool

  private var plan: Plan { problem.plan }
  private var names: DeskNames { DeskNames(plan, problem.inventory) }

  var report: Report {
    let all = table(purchases, Term("purchases"), isWhole: true)
    let shown = table(Array(first.prefix(Self.most)), Term("purchases"), isWhole: false)
    return Report(
      Term("purchase_freedom", "title.purchase_freedom"), currency: plan.head.currency,
      date: plan.head.date, facts: facts + problem.workplaceFacts,
      notes: notes,
      tables: (isFull ? [] : [shown]) + [all], hasDetails: !isFull, record: record(all))
  }

  /// Those first of which most could be elsewhere; where only runs tell, those that were run.
  private var first: [PurchaseFreedom] {
    isBounded
      ? purchases.sorted()
      : purchases.sorted { $0.bought - $0.least.low > $1.bought - $1.least.low }
  }

  /// Whether of some need it is only known between what the fewest lie.
  private var isBounded: Bool { purchases.contains { !$0.least.isPoint } }

  private var notes: [Message] {
    guard !isFull else { return [] }
    let open = purchases.count(where: \.isOpen)
    return [Message("desk.all-purchases", ["count": Message.Value.number(Int64(purchases.count))])]
      + (open == 0
        ? [] : [Message("desk.runs-left", ["count": Message.Value.number(Int64(open))])])
  }

  private var facts: [Report.Fact] {
    let certain = purchases.reduce(0) { $0 + $1.least.low }
    return [
      .init(Term("plan"), .text(digest.short)),
      .init(Term("purchased"), .number(purchases.reduce(0) { $0 + $1.bought }), .count),
      .init(
        isBounded ? Term("low_in_every_plan") : Term("in_every_plan"), .number(certain), .count),
    ]
  }

  private func table(_ purchases: [PurchaseFreedom], _ term: Term, isWhole: Bool) -> Table {
    let names = names
    let ids: [Table.Column] =
      isWhole
      ? [
        .init(Term("need")), .init(Term("unit")), .init(Term("office")), .init(Term("class")),
      ] : []
    return Table(
      term,
      ids + [
        .init(Term("unit_name")), .init(Term("office_name")), .init(Term("class_name")),
        .init(Term("purchased"), .count), .init(Term("in_every_plan"), .count),
      ] + boundColumns + [.init(Term("elsewhere"))],
      rows: purchases.map { purchase in
        let need = names.plan.needs[purchase.need]
        let ids: [Table.Cell] =
          isWhole
          ? [.text(need.id), .text(need.unit), .text(need.office), .text(need.assetClass)] : []
        return ids + [
          .text(names.unit(need.unit)), .text(names.office(need.office)),
          .text(names.assetClass(need.assetClass)), .number(purchase.bought),
          purchase.least.isPoint ? .number(purchase.least.low) : .none,
        ] + boundCells(purchase) + [.text(places(purchase, names))]
      })
  }

  /// Columns of how many every best plan buys at least and at most; none where all are known.
  private var boundColumns: [Table.Column] {
    isBounded
      ? [.init(Term("low_in_every_plan"), .count), .init(Term("high_in_every_plan"), .count)] : []
  }

  private func boundCells(_ purchase: PurchaseFreedom) -> [Table.Cell] {
    isBounded ? [.number(purchase.least.low), .number(purchase.least.high)] : []
  }

  private func places(_ purchase: PurchaseFreedom, _ names: DeskNames) -> String {
    let told = Set(purchase.elsewhere + [purchase.need])
    return purchase.elsewhere.map { names.need($0, among: told) }.joined(separator: ", ")
  }

  private func record(_ all: Table) -> Record {
    Record([
      "report": .cell(.text("purchase_freedom")), "version": .cell(.number(1)),
      "plan": .cell(.text(digest.description)), "purchases": .table(all),
    ])
  }
}
