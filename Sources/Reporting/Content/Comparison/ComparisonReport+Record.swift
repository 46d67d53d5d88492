// SPDX-License-Identifier: GPL-3.0-or-later

internal import Comparison
internal import Documents
internal import Inventory

extension ComparisonReport {
  /// The version of the JSON that scripts read.
  private static let version: Int64 = 1

  /// For scripts: plans, inputs, levels, effects and lines, with codes that stay.
  var record: Record {
    let told = Record([
      "report": .cell(.text("comparison")), "version": .cell(.number(Self.version)),
      "currency": .cell(.text(currency)), "same": .cell(Table.Cell(comparison.isSame)),
      "plans": .records(comparison.plans.map(Self.record)),
      "inputs": .records(comparison.inputs.map(Self.record)),
      "levels": .records(comparison.levels.map { self.record($0) }),
    ])
    guard comparison.plans.count == 2 else { return withGroups(told) }
    return withGroups(
      told.adding("effects", .records(comparison.effects.map { self.record($0) }))
        .adding("judged", .cell(Table.Cell(comparison.isJudged)))
        .adding("equal_lines", .cell(.number(Int64(comparison.lines.count { !$0.isReal }))))
        .adding("workplaces", .records(comparison.places.map(Self.record)))
        .adding("lost", .records(Record.rows(of: lostInFull)))
        .adding("lines", .records(Record.rows(of: linesInFull))))
  }

  private func withGroups(_ record: Record) -> Record {
    groups.map { record.adding("groups", .records(Record.rows(of: $0))) } ?? record
  }

  private static func record(_ plan: ComparedPlan) -> Record {
    let head = plan.plan.head
    return Record([
      "name": .cell(.text(plan.name)), "plan": .cell(.text(plan.digest.description)),
      "scenario": .cell(.text(head.scenario.name)), "inventory": .cell(.text(head.inventoryName)),
      "revision": .cell(.text(head.revision.description)),
      "status": .cell(.text(plan.plan.status.rawValue)),
    ])
  }

  private static func record(_ input: InputDifference) -> Record {
    let record = Record([
      "kind": .cell(.text(input.kind.rawValue)), "key": .cell(.text(input.key)),
    ])
    guard input.kind != .rule else {
      return record.adding("values", .cells(input.values.map { .text($0) }))
    }
    return record.adding(
      "rows",
      .records(
        input.rows.map {
          Record([
            ("added", Int64($0.added)), ("changed", Int64($0.changed)), ("gone", Int64($0.gone)),
          ])
        }))
  }

  private func record(_ level: LevelComparison) -> Record {
    let record = Record([
      "level": .cell(.text(level.level.rawValue)),
      "values": .cells(level.values.map { .number($0) }),
      "bounds": .cells(level.bounds.map { Table.Cell($0) }),
    ])
    guard comparison.plans.count == 2 else { return record }
    return record.adding("change", .cell(.number(level.change(1))))
      .adding("verdict", .cell(.text(level.verdict(1).rawValue)))
      .adding("proven", .cell(Table.Cell(level.isProven(1))))
  }

  private func record(_ effect: Effect) -> Record {
    let changes = effect.changes.map { changes in
      Record(zip(comparison.levels, changes).map { ($0.level.rawValue, $1) })
    }
    return Record([
      "key": .cell(Table.Cell(effect.key)),
      "together": .cell(Table.Cell(effect.key == nil)),
      "changes": changes.map { .record($0) } ?? .cell(.none),
      "proven": .cell(Table.Cell(effect.isProven)),
    ])
  }

  private static func record(_ place: ChangedPlace) -> Record {
    Record([
      "unit": .cell(.text(place.unit)), "team": .cell(.text(place.team)),
      "part": .cell(Table.Cell(place.part.map { Int64($0) })),
      "offices": .cells([Table.Cell(place.before), Table.Cell(place.after)]),
    ])
  }
}
