// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads `traffic.csv`.
struct TrafficRows: RowReader {
  static let table = TableName.traffic
  private let layout: TableLayout

  init(_ layout: TableLayout) {
    self.layout = layout
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.Traffic? {
    let unit = reader.reference(layout["unit"], in: keys.units)
    let team = reader.key(layout["team"])
    let otherTeam = reader.key(layout["other_team"])
    let weight = reader.whole(layout["weight"], in: 1...1_000_000)
    guard let unit, let team, let otherTeam, let weight else { return nil }
    return Inventory.Traffic(unit: unit, team: team, otherTeam: otherTeam, weight: weight)
  }
}
