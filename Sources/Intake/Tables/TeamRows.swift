// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads `teams.csv`.
struct TeamRows: RowReader {
  static let table = TableName.teams
  private let layout: TableLayout

  init(_ layout: TableLayout) {
    self.layout = layout
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.Team? {
    let unit = reader.reference(layout["unit"], in: keys.units)
    let id = reader.key(layout["team"])
    let needsPublicAccess = reader.optionalFlag(layout["public_access"])
    let needsStepFree = reader.optionalFlag(layout["step_free"])
    guard let unit, let id else { return nil }
    return Inventory.Team(
      unit: unit, id: id, needsPublicAccess: needsPublicAccess ?? false,
      needsStepFree: needsStepFree ?? false)
  }
}
