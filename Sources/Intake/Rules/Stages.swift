// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Units that stand where their stage does not let them: what is needed is needed by units that
  /// exist after the merger, and only units that end have successors.
  func stageFindings() -> [Finding] {
    let known = KnownUnits(units, keys.units)
    return predecessors(known)
      + ended(in: successions, "new_unit", known) { $0.successor }
      + ended(in: rooms, "unit", known) { $0.unit }
      + ended(in: posts, "unit", known) { $0.unit }
      + ended(in: requests, "unit", known) { $0.unit }
      + ended(in: teams, "unit", known) { $0.unit }
      + ended(in: traffic, "unit", known) { $0.unit }
  }

  private func predecessors(_ known: KnownUnits) -> [Finding] {
    successions.numbered.compactMap { succession, row in
      guard let stage = known[succession.predecessor]?.unit.stage, stage != .old else { return nil }
      let id = keys.units[succession.predecessor]
      return successions.layout.finding(
        .wrongStage, row: row, column: "old_unit", value: id,
        Message("row.lasting-unit", ["unit": Finding.quoted(id), "stage": stage.rawValue]),
        remedy: Message("row.name-old-unit"))
    }
  }

  private func ended<Row>(
    in table: ReadTable<Row>, _ column: String, _ known: KnownUnits,
    unit: (Row) -> Position<Inventory.Unit>
  ) -> [Finding] {
    table.numbered.compactMap { entity, row in
      let unit = unit(entity)
      guard known[unit]?.unit.stage == .old else { return nil }
      let id = keys.units[unit]
      return table.layout.finding(
        .wrongStage, row: row, column: column, value: id,
        Message("row.ending-unit", ["unit": Finding.quoted(id)]),
        remedy: Message("row.name-new-unit"))
    }
  }
}
