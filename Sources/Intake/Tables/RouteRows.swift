// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads `routes.csv`.
struct RouteRows: RowReader {
  static let table = TableName.routes
  private let layout: TableLayout

  init(_ layout: TableLayout) {
    self.layout = layout
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.Route? {
    let origin = reader.reference(layout["from_office"], in: keys.offices)
    let destination = reader.reference(layout["to_office"], in: keys.offices)
    let metres = reader.thousandths(layout["distance_km"])
    guard let origin, let destination, let metres else { return nil }
    return Inventory.Route(origin: origin, destination: destination, metres: metres)
  }
}
