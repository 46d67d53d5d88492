// SPDX-License-Identifier: GPL-3.0-or-later

internal import Comparison
internal import Documents
internal import Inventory
internal import Words

extension ComparisonReport {
  /// The most characters of a value that a table tells; the plans have it whole.
  private static let longest = 60

  /// What the plans were made from, as far as it differs; nil where it does not.
  var inputs: Table? {
    guard !comparison.inputs.isEmpty else { return nil }
    return Table(
      Term("inputs"), [Table.Column(.ruleKey)] + planColumns(.text),
      rows: comparison.inputs.map { [Self.key($0)] + cells($0) })
  }

  private static func key(_ input: InputDifference) -> Table.Cell {
    input.kind == .prices ? .term(.prices) : .text(input.key)
  }

  private func cells(_ input: InputDifference) -> [Table.Cell] {
    guard input.kind != .rule else {
      return input.values.map {
        .text($0.count > Self.longest ? $0.prefix(Self.longest) + "…" : $0)
      }
    }
    return input.rows.enumerated().map { index, rows in
      index == 0 ? .none : .term(Self.words(rows))
    }
  }

  private static func words(_ rows: InputDifference.Rows) -> Term {
    Term(
      "+\(rows.added) ~\(rows.changed) -\(rows.gone)", "compare.rows",
      [
        "added": Message.Value.number(Int64(rows.added)),
        "changed": Message.Value.number(Int64(rows.changed)),
        "gone": Message.Value.number(Int64(rows.gone)),
      ])
  }

  /// What the plans reach; bounds stand where one is not reached.
  var levels: Table {
    let hasBounds = comparison.levels.contains { level in
      zip(level.values, level.bounds).contains { $1 != nil && $0 != $1 }
    }
    let isPair = comparison.plans.count == 2
    let change = [
      Table.Column(.levelChange, .count), Table.Column(Term("verdict_of_level")),
      Table.Column(Term("is_proven")),
    ]
    return Table(
      .levels,
      [Table.Column(.level)] + planColumns(.count) + (hasBounds ? boundColumns : [])
        + (isPair ? change : []),
      rows: comparison.levels.map { level in
        [.term(Term(level.level))] + values(level) + (hasBounds ? bounds(level) : [])
          + (isPair ? verdict(level) : [])
      })
  }

  private var boundColumns: [Table.Column] {
    comparison.plans.enumerated().map { index, plan in
      let name = "bound_\(Self.code(of: index))"
      return Table.Column(Term(name, "title.bound_of", ["plan": plan.name]), .count)
    }
  }

  func values(_ level: LevelComparison) -> [Table.Cell] {
    level.values.map { .measured($0, level.level.kind) }
  }

  private func bounds(_ level: LevelComparison) -> [Table.Cell] {
    level.bounds.map { bound in bound.map { .measured($0, level.level.kind) } ?? .none }
  }

  private func verdict(_ level: LevelComparison) -> [Table.Cell] {
    [
      .measured(level.change(1), level.level.kind), .term(Term(level.verdict(1))),
      Table.Cell(level.isProven(1)),
    ]
  }

  /// What each input does alone; nil where nothing was tried.
  var effects: Table? {
    guard !comparison.effects.isEmpty else { return nil }
    let levels = comparison.levels.map { level in
      Table.Column(Term(level.level), .count)
    }
    return Table(
      Term("why", "title.effects"),
      [Table.Column(.ruleKey)] + levels + [Table.Column(Term("is_proven"))],
      rows: comparison.effects.map { effect in
        [effect.key.map { .text($0) } ?? .term(Term("together"))] + changes(effect)
          + [Table.Cell(effect.isProven)]
      })
  }

  private func changes(_ effect: Effect) -> [Table.Cell] {
    guard let changes = effect.changes else {
      return comparison.levels.indices.map { $0 == 0 ? .term(Term(Plan.Status.infeasible)) : .none }
    }
    return zip(comparison.levels, changes).map { .measured($1, $0.level.kind) }
  }

  /// Levels and keys as rows, plans as columns: what CSV has of more than two plans.
  var columns: Table {
    Table(
      Term("columns", "title.comparison"), [Table.Column(.ruleKey)] + planColumns(.count),
      rows: comparison.levels.map { [.term(Term($0.level))] + values($0) }
        + comparison.inputs.map { [Self.key($0)] + cells($0) })
  }

  /// The teams that work elsewhere; nil where none does.
  var places: Table? {
    guard !comparison.places.isEmpty else { return nil }
    return Table(
      Term("changed_workplaces"),
      [Table.Column(.unitName), Table.Column(Term("team_name"))] + planColumns(.text),
      rows: comparison.places.map { place in
        [
          directory.unitName(place.unit), .text(directory.team(place.team, of: place.unit)),
          officeName(place.before), officeName(place.after),
        ]
      })
  }

  private func officeName(_ id: String?) -> Table.Cell {
    id.map { Table.Cell(directory.offices[$0]?.name ?? $0) } ?? .none
  }
}

extension Term {
  static let levelChange = Term("change", "term.level_difference")

  init(_ verdict: LevelComparison.Verdict) {
    self = Term(verdict.rawValue, "level-verdict.\(verdict.rawValue)")
  }
}
