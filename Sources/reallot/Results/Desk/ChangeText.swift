// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Sensitivity
internal import Words

/// What is known of a change, in a sentence.
struct ChangeText {
  private let change: Change
  private let names: DeskNames

  init(_ change: Change, _ names: DeskNames) {
    (self.change, self.names) = (change, names)
  }

  /// Who gives and takes, or between what the change lies and why, or that a run tells.
  var sentence: Message {
    switch change {
    case .exact(let amounts, let exchanges):
      exchanges.isEmpty && amounts.contains { $0 != 0 }
        ? Message("desk.by-run") : ExchangeText(exchanges, names).sentence
    case .atLeast(_, let exchanges):
      Message("desk.beyond-budget", ["exchanges": ExchangeText(exchanges, names).sentence])
    case .between(let ranges, let budgets): between(ranges, budgets)
    case .open: Message("desk.open")
    }
  }

  /// The exchanges for scripts; nil where there are none.
  var steps: String? {
    change.exchanges.isEmpty ? nil : ExchangeText(change.exchanges, names).steps
  }

  /// What kind of answer it is; `exact` has a word of its own among choices.
  func term(exact: Term) -> Term {
    switch change {
    case .exact: exact
    case .atLeast: Term("at_least", "answer.at_least")
    case .between: Term("between", "answer.between")
    case .open: Term("open", "answer.open")
    }
  }

  private func between(_ ranges: [LevelRange], _ budgets: [Lever.Budget]) -> Message {
    guard let range = ranges.last else { return Message("desk.open") }
    let level = names.plan.head.scenario.objective[ranges.count - 1]
    return Message(
      "desk.between",
      [
        "level": Term(level).message, "low": amount(range.low, level),
        "high": amount(range.high, level), "why": why(budgets),
      ])
  }

  private func amount(_ amount: Int64, _ level: Scenario.Level) -> Message.Value {
    level.kind == .money
      ? .message(Message.money(amount, currency: names.plan.head.currency)) : .number(amount)
  }

  private func why(_ budgets: [Lever.Budget]) -> Message {
    switch (budgets.contains(.purchases), budgets.contains(.moving)) {
    case (true, true): Message("desk.because-both")
    case (true, false): Message("desk.because-purchases")
    case (false, true): Message("desk.because-moving")
    case (false, false): Message("desk.because-unproven")
    }
  }
}
