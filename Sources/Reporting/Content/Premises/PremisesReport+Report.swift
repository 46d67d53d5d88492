// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

extension PremisesReport {
  /// The content for every format; CSV holds the placements and what their reasons rest on.
  public var report: Report {
    Report(
      .premises, content, notes: notes,
      tables: [totalsTable, askedTable] + (conflictsTable.rows.isEmpty ? [] : [conflictsTable]) + [
        trialsTable, unitsTable, levelsTable, spaceTable, keptTable, freedTable,
      ]
        + (withoutPeopleTable.rows.isEmpty ? [] : [withoutPeopleTable]) + [
          itemsTable, surplusTable, placementsTable, reasonsTable,
        ], hasDetails: true)
  }

  private var notes: [Message] {
    let levels = content.plan.head.scenario.premises?.objective ?? []
    return [Message("note.areas_by_norm"), Message("note.running_cost_saved")]
      + (levels.contains(.cooperation) ? [Message("note.ways_counted")] : [])
      + [Message("note.form_left_empty"), Message("note.bounds_of_premises")] + spaceNormNote
  }

  /// Numbers of all units together.
  var totalsTable: Table {
    let lines: [(Term, Int64, Table.Column.Kind)] = [
      (.units, Int64(premises.units.count), .count), (.unitsProven, Int64(optimalCount), .count),
      (.people, placedPeople + unplacedPeople, .count), (.unplaced, unplacedPeople, .count),
      (.officesKept, Int64(keptCount), .count),
      (.officesFreed, Int64(premises.freed.count), .count), (.freedArea, freedArea, .area),
      (.costBefore, runningCostBefore, .money), (.costAfter, runningCostAfter, .money),
      (.savedCost, savedRunningCost, .money), (.unusedCost, unusedRunningCost, .money),
      (.fitOutCost, premises.units.reduce(0) { $0 + $1.fitOutCost }, .money),
    ]
    return Table(
      .premisesTotals, [Table.Column(.item), Table.Column(.value, .count)],
      rows: lines.map { [.term($0.0), .measured($0.1, $0.2)] })
  }

  var trialsTable: Table {
    let scenario = content.plan.head.scenario
    let levels = scenario.premises?.objective ?? []
    let rows = premises.trials.enumerated().flatMap { index, trial in
      zip(levels, trial.premises).map { level, value in
        Self.row(index, trial, .ofPremises, Term(level), .measured(value, level.kind))
      }
        + zip(scenario.objective, trial.equipment).map { level, value in
          Self.row(index, trial, .ofEquipment, Term(level), .measured(value, level.kind))
        }
    }
    return Table(
      .trials,
      [
        Table.Column(.number), Table.Column(.layout), Table.Column(.isKept), Table.Column(.stage),
        Table.Column(.level),
        Table.Column(.value, .count),
      ], rows: rows)
  }

  private static func row(
    _ index: Int, _ trial: Plan.Premises.Trial, _ stage: Term, _ level: Term, _ value: Table.Cell
  ) -> [Table.Cell] {
    [
      .text("\(index + 1)"), .term(Term(trial.layout)), Table.Cell(trial.isKept),
      .term(stage), .term(level),
      value,
    ]
  }
}

extension Plan.Premises.UnitPremises {
  var fitOutCost: Money { offices.reduce(0) { $0 + $1.fitOutCost } }
  var runningCost: Money { offices.reduce(0) { $0 + $1.runningCost } }
}
