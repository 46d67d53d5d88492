// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads `successions.csv`.
struct SuccessionRows: RowReader {
  static let table = TableName.successions
  private let layout: TableLayout

  init(_ layout: TableLayout) {
    self.layout = layout
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.Succession? {
    let predecessor = reader.reference(layout["old_unit"], in: keys.units)
    let successor = reader.reference(layout["new_unit"], in: keys.units)
    let share = reader.share(layout["share"])
    guard let predecessor, let successor, let share else { return nil }
    return Inventory.Succession(predecessor: predecessor, successor: successor, share: share)
  }
}
