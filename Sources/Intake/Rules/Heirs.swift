// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Units that end and hold assets which no succession gives to anybody, each told once.
  ///
  /// Nothing is said while a row of the successions could not be read.
  func heirFindings() -> [Finding] {
    guard successions.isWhole else { return [] }
    let known = KnownUnits(units, keys.units)
    let counts = heirlessRows(known)
    return known.positions.compactMap { unit in
      guard let entry = known[unit], counts[Int(unit.index)] > 0 else { return nil }
      let count = counts[Int(unit.index)]
      let id = entry.unit.id
      return units.layout.finding(
        .noHeir, severity: .warning, row: entry.row, column: "unit", value: id,
        Message("row.no-heir", ["unit": Finding.quoted(id), "rows": count]),
        remedy: Message("row.say-heir"))
    }
  }

  /// How many rows of assets without an heir each unit has, by position.
  private func heirlessRows(_ known: KnownUnits) -> [Int] {
    let estates = Set(successions.rows.map(\.estate))
    let isProvided = known.positions.map { unit in
      known[unit]?.unit.stage != .old || estates.contains(Estate(predecessor: unit))
    }
    var counts = [Int](repeating: 0, count: isProvided.count)
    for index in assets.rows.indices {
      let holder = assets.rows[index].holder
      guard !isProvided[Int(holder.index)] else { continue }
      let (office, assetClass) = (assets.rows[index].office, assets.rows[index].assetClass)
      let parts = [
        Estate(predecessor: holder, office: office, assetClass: assetClass),
        Estate(predecessor: holder, office: office),
        Estate(predecessor: holder, assetClass: assetClass),
      ]
      if !parts.contains(where: estates.contains) { counts[Int(holder.index)] += 1 }
    }
    return counts
  }
}
