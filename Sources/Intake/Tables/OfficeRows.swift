// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads `offices.csv`.
struct OfficeRows: RowReader {
  static let table = TableName.offices
  private let layout: TableLayout

  init(_ layout: TableLayout) {
    self.layout = layout
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.Office? {
    let id = reader.key(layout["office"])
    let name = reader.text(layout["name"])
    let holder = reader.reference(layout["unit"], in: keys.units)
    let latitude = reader.latitude(layout["latitude"], beside: layout["longitude"])
    let longitude = reader.degrees(layout["longitude"], limit: 180)
    let area = reader.fraction(layout["usable_area_m2"])
    let availability = reader.word(layout["availability"], of: Vocabularies.availability)
    guard let id, let name, let holder, let latitude, let longitude, let area, let availability,
      let location = Coordinate(latitude: latitude, longitude: longitude)
    else { return nil }
    return Inventory.Office(
      id: id, name: name, holder: holder, location: location, usableArea: area,
      availability: availability)
  }
}
