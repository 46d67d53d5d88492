// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Units that are above themselves; each circle is told once, at its unit of the earliest row.
  func parentCycles() -> [Finding] {
    let known = KnownUnits(units, keys.units)
    var seen = Set<Position<Inventory.Unit>>()
    return known.positions.compactMap { start in
      guard let cycle = cycle(from: start, known, passing: &seen) else { return nil }
      return finding(about: cycle, known)
    }
  }

  /// The circle that the way up from a unit runs into, unless an earlier way found it.
  private func cycle(
    from start: Position<Inventory.Unit>, _ known: KnownUnits,
    passing seen: inout Set<Position<Inventory.Unit>>
  ) -> [Position<Inventory.Unit>]? {
    var path: [Position<Inventory.Unit>] = []
    var next: Position<Inventory.Unit>? = start
    while let unit = next, seen.insert(unit).inserted {
      path.append(unit)
      next = known[unit]?.unit.parent
    }
    guard let next, let first = path.firstIndex(of: next) else { return nil }
    return Array(path[first...])
  }

  private func finding(
    about cycle: [Position<Inventory.Unit>], _ known: KnownUnits
  ) -> Finding? {
    let rows = cycle.compactMap { known[$0]?.row }
    guard let row = rows.min(), let first = rows.firstIndex(of: row) else { return nil }
    let ids = (cycle[first...] + cycle[..<first]).map { keys.units[$0] }
    let way = (ids + ids.prefix(1)).joined(separator: " → ")
    return units.layout.finding(
      .parentCycle, row: row, column: "parent", value: ids[1 % ids.count],
      Message("row.parent-cycle", ["units": way]),
      remedy: Message("row.correct-parent"))
  }
}
