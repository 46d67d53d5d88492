// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension ProvinceUnit {
  /// Writes units.csv and successions.csv.
  static func write(_ units: [ProvinceUnit], to folder: URL) throws {
    try writeUnits(units, to: folder)
    try writeSuccessions(units, to: folder)
  }

  private static func writeUnits(_ units: [ProvinceUnit], to folder: URL) throws {
    var table = try TableWriter(
      "units.csv", in: folder, columns: ["unit", "name", "kind", "stage"])
    let count = units.flatMap { $0.old.map(\.number) }.max().map { $0 + 1 } ?? 0
    for number in 1...max(1, count) {
      try row("o\(number)", "Old unit \(number)", "old", to: &table)
    }
    for (index, unit) in units.enumerated() {
      try row(unit.identifier, "New unit \(index + 1)", "new", to: &table)
    }
    try table.close()
  }

  private static func row(
    _ unit: String, _ name: String, _ stage: String, to table: inout TableWriter
  ) throws {
    table.text(unit)
    table.text(name)
    table.text("commune")
    table.text(stage)
    try table.endRow()
  }

  private static func writeSuccessions(_ units: [ProvinceUnit], to folder: URL) throws {
    var table = try TableWriter(
      "successions.csv", in: folder, columns: ["old_unit", "new_unit", "share"])
    for unit in units {
      for old in unit.old {
        table.text("o\(old.number + 1)")
        table.text(unit.identifier)
        table.text(old.part)
        try table.endRow()
      }
    }
    try table.close()
  }
}
