// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

extension PremisesReport {
  /// Conditions of units that cannot hold together, one by one.
  var conflictsTable: Table {
    Table(
      .conflicts,
      [
        Table.Column(.unit), Table.Column(.unitName), Table.Column(.layoutCondition),
        Table.Column(.ruleNumber, .count),
      ],
      rows: premises.units.flatMap { unit in unit.conflict.map { rows(of: $0, unit.unit) } ?? [] })
  }

  /// That some conditions of a unit cannot hold together; nil where all can.
  func conflict(of unit: Plan.Premises.UnitPremises) -> Phrase? {
    unit.conflict.map { conflict in
      Phrase(in: { language in words(of: conflict, in: language).message })
    }
  }

  private func rows(of conflict: Plan.Premises.Conflict, _ unit: String) -> [[Table.Cell]] {
    let head = [.text(unit), content.directory.unitName(unit)]
    guard !conflict.conditions.isEmpty else {
      let text = Phrase(in: { language in words(of: conflict, in: language).text })
      return [head + [.term(Term("no_office", text)), .none]]
    }
    return conflict.conditions.enumerated().map { index, condition in
      let text = Phrase(in: { language in words(of: conflict, in: language).clauses[index] })
      return head + [.term(Term(condition.word, text)), Table.Cell(condition.rule)]
    }
  }

  private func words(of conflict: Plan.Premises.Conflict, in language: Language) -> ConflictText {
    let rules = content.plan.head.scenario.premises ?? Scenario.Premises()
    return ConflictText(conflict, rules, content.directory, in: language)
  }
}

extension Plan.Premises.Condition {
  fileprivate var word: String {
    switch self {
    case .rule: "rule"
    case .access: "access"
    case .closing: "closing"
    case .counters: "counters"
    case .keep: "keep"
    case .area: "area"
    case .seats: "seats"
    }
  }

  fileprivate var rule: Int64? {
    if case .rule(let number) = self { Int64(number) } else { nil }
  }
}
