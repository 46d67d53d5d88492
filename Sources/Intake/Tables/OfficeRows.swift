// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

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
    let place = place(&reader, keys)
    let area = reader.fraction(layout["usable_area_m2"])
    let availability = reader.word(layout["availability"], of: Vocabularies.availability)
    guard let id, let name, let holder, let place, let area, let availability else { return nil }
    return Inventory.Office(
      id: id, name: name, holder: holder, location: place.location, placedBy: place.host,
      usableArea: area, availability: availability)
  }

  private typealias Place = (location: Coordinate, host: Inventory.Office.Host?)

  /// The coordinates or, where both are empty, who stands there too; ``OfficePlaces`` then knows the
  /// coordinates.
  private func place(_ reader: inout TableReader, _ keys: KeyIndexes) -> Place? {
    let (latitude, longitude) = (layout["latitude"], layout["longitude"])
    let host = reader.optionalHost(layout["placed_by"], in: keys)
    let empty = [latitude, longitude].filter { reader.isEmpty($0) }
    if empty.count == 2, !reader.isEmpty(layout["placed_by"]) {
      return Coordinate(latitude: .zero, longitude: .zero).flatMap { at in host.map { (at, $0) } }
    }
    guard empty.isEmpty else {
      reader.report(
        .emptyCell, empty[0], Message("cell.empty"), remedy: Message("cell.fill-place"))
      return nil
    }
    let north = reader.latitude(latitude, beside: longitude)
    let east = reader.degrees(longitude, limit: 180)
    guard let north, let east else { return nil }
    return Coordinate(latitude: north, longitude: east).map { ($0, nil) }
  }
}
