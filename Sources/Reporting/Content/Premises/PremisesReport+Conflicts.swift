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
  func conflict(of unit: Plan.Premises.UnitPremises) -> Message? {
    unit.conflict.map { words(of: $0).message }
  }

  private func rows(of conflict: Plan.Premises.Conflict, _ unit: String) -> [[Table.Cell]] {
    let head = [.text(unit), content.directory.unitName(unit)]
    let words = words(of: conflict)
    guard !conflict.conditions.isEmpty else {
      return [head + [.term(Term("no_office", words.text)), .none]]
    }
    return zip(conflict.conditions, words.clauses).map { condition, text in
      head + [.term(Term(condition.word, text)), Table.Cell(condition.rule)]
    }
  }

  private func words(of conflict: Plan.Premises.Conflict) -> ConflictText {
    let rules = content.plan.head.scenario.premises ?? Scenario.Premises()
    return ConflictText(conflict, rules, content.directory)
  }
}
