// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Sensitivity
internal import Words

/// Lots and needs with what becomes of the plan where one serves the other, as tables.
struct ChoiceTable {
  /// How many choices the first screen shows.
  static let most = 5

  let names: DeskNames
  let changes: ChangeColumns
  /// Whether the choices are of one need, so that lots tell them apart; else of one lot.
  let isOfNeed: Bool

  init(_ problem: PlannedProblem, isOfNeed: Bool) {
    names = DeskNames(problem.plan, problem.inventory)
    changes = ChangeColumns(of: problem)
    self.isOfNeed = isOfNeed
  }

  /// The best of those that no rule forbids, without swaps between needs of one unit, office and class.
  func best(_ choices: [Choice]) -> Table {
    let useful = choices.filter { !$0.isForbidden && !$0.isSwapAtHome(in: names.plan) }
    return Table(
      Term("choices"),
      [
        .init(isOfNeed ? Term("office_name") : Term("unit_name")),
        .init(Term("items"), .count), .init(Term("distance_m"), .metres),
      ] + changes.columns + [.init(Term("exchanges"))],
      rows: useful.prefix(Self.most).map { choice in
        [.text(place(choice)), .number(items(choice)), .number(choice.metres)]
          + cells(choice) + [.term(told(choice))]
      })
  }

  /// The rules that forbid others, each with what misses it by least.
  func forbidden(_ choices: [Choice]) -> Table {
    let barred = Dictionary(grouping: choices.filter(\.isForbidden)) { $0.barrier?.obstacle }
    return Table(
      Term("forbidden"),
      [
        .init(Term("rule")), .init(Term(isOfNeed ? "lots" : "needs"), .count),
        .init(Term("items"), .count), .init(Term("nearest_miss")),
      ],
      rows: Plan.Shortfall.Obstacle.allCases.compactMap { obstacle in
        guard let group = barred[obstacle], let first = group.first, let barrier = first.barrier
        else { return nil }
        return [
          .term(Term(obstacle)), .number(Int64(group.count)),
          .number(group.reduce(0) { $0 + items($1) }),
          .term(
            words(
              Message(
                "barrier.at",
                [
                  "miss": barrier.words(currency: names.plan.head.currency), "place": place(first),
                ]))),
        ]
      })
  }

  /// All of them.
  func all(_ choices: [Choice]) -> Table {
    Table(
      Term("lots"),
      [
        .init(Term("need")), .init(Term("unit")), .init(Term("for_office")),
        .init(Term("lot"), .count), .init(Term("class")), .init(Term("heir")),
        .init(Term("office")), .init(Term("office_name")), .init(Term("items"), .count),
        .init(Term("condition")), .init(Term("distance_m"), .metres), .init(Term("answer")),
      ] + changes.columns + changes.boundColumns
        + [
          .init(Term("rule")), .init(Term("detail")), .init(Term("exchanges")),
          .init(Term("steps")),
        ],
      rows: choices.map(row))
  }

  private func row(_ choice: Choice) -> [Table.Cell] {
    let (lot, need) = (names.plan.lots[choice.lot], names.plan.needs[choice.need])
    let conditions = names.conditions(of: lot).map { Term($0).message }
    let barrier = choice.barrier
    return [
      .text(need.id), .text(need.unit), .text(need.office), .number(Int64(choice.lot.index)),
      .text(lot.assetClass), Table.Cell(lot.heir), .text(lot.office),
      .text(names.office(lot.office)), .number(lot.quantity),
      .term(words(Message(saying: .list(conditions.map(\.said))))), .number(choice.metres),
      .term(choice.answerTerm(names)),
    ] + cells(choice) + changes.boundCells(choice.change) + [
      barrier.map { .term(Term($0.obstacle)) } ?? .none,
      barrier.map { .term(words($0.words(currency: names.plan.head.currency))) } ?? .none,
      .term(told(choice)), Table.Cell(steps(choice)),
    ]
  }

  private func items(_ choice: Choice) -> Int64 {
    isOfNeed ? names.plan.lots[choice.lot].quantity : names.plan.needs[choice.need].quantity
  }

  private func place(_ choice: Choice) -> String {
    guard isOfNeed else {
      let need = names.plan.needs[choice.need]
      return "\(names.unit(need.unit)), \(names.office(need.office))"
    }
    let lot = names.plan.lots[choice.lot]
    let isAsked = lot.assetClass == names.plan.needs[choice.need].assetClass
    return names.office(lot.office) + (isAsked ? "" : " (\(names.assetClass(lot.assetClass)))")
  }

  /// The changes; what serves already changes nothing.
  private func cells(_ choice: Choice) -> [Table.Cell] {
    if case .serves = choice.answer { return changes.cells([]) }
    return changes.cells(choice.change)
  }

  private func steps(_ choice: Choice) -> String? {
    choice.change.flatMap { ChangeText($0, names).steps }
  }

  /// Who gives and takes, or how many serve now.
  private func told(_ choice: Choice) -> Term {
    switch choice.answer {
    case .serves(let count):
      words(Message("desk.serves-now", ["count": Message.Value.number(count)]))
    case .changes(let change): words(ChangeText(change, names).sentence)
    case .impossible: words(Message("desk.impossible"))
    case .forbidden: words(Message(verbatim: ""))
    }
  }

  /// A sentence; scripts read the English.
  private func words(_ message: Message) -> Term { Term(message.description, message) }
}

extension Choice {
  var isForbidden: Bool { barrier != nil }

  /// Whether only a run tells what it changes.
  var isLeft: Bool {
    switch change {
    case .atLeast, .open: true
    case .exact, .between, nil: false
    }
  }

  var barrier: Barrier? {
    if case .forbidden(let barrier) = answer { barrier } else { nil }
  }

  /// What kind of answer it is.
  fileprivate func answerTerm(_ names: DeskNames) -> Term {
    switch answer {
    case .serves: Term("serves", "answer.serves")
    case .changes(let change):
      ChangeText(change, names).term(exact: Term("changes", "answer.changes"))
    case .impossible: Term("impossible", "answer.impossible")
    case .forbidden: Term("forbidden", "answer.forbidden")
    }
  }
}
