// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// The places of units: those of the offices that they hold, or where they hold none with coordinates,
/// of their posts' offices.
struct UnitPlaces: Sendable {
  private typealias Sites = [Position<Inventory.Unit>: [Inventory.Office]]

  private let held: Sites
  private let workplaces: Sites
  /// Whether all offices and posts could be read, so that something can be said of what is missing.
  private let isWhole: Bool

  init(
    _ offices: ReadTable<Inventory.Office>, _ posts: ReadTable<Inventory.Post>, _ keys: KeyIndexes
  ) {
    isWhole = offices.isWhole && posts.isWhole
    let own = offices.rows.filter { $0.placedBy == nil }
    // Most inventories ask for no place.
    guard own.count < offices.rows.count else {
      (held, workplaces) = ([:], [:])
      return
    }
    held = Dictionary(grouping: own, by: \.holder)
    let byID = Dictionary(own.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    workplaces = Dictionary(grouping: posts.rows, by: \.unit).mapValues { posts in
      Set(posts.compactMap(\.office)).sorted().compactMap { byID[keys.offices[$0]] }
    }
  }

  /// The place of a unit; nil where it has none, or several.
  func location(of unit: Position<Inventory.Unit>) -> Coordinate? {
    let locations = Set(sites(of: unit).map(\.location))
    return locations.count == 1 ? locations.first : nil
  }

  /// Why a unit has no place; nil where it has one, or nobody can know.
  func fault(
    of unit: Position<Inventory.Unit>, named id: String
  ) -> (message: Message, remedy: Message)? {
    guard isWhole, location(of: unit) == nil else { return nil }
    let (sites, id) = (sites(of: unit).map(\.id).sorted(), Finding.quoted(id))
    return sites.isEmpty
      ? (Message("row.no-place-of-unit", ["unit": id]), Message("row.name-office"))
      : (
        Message("row.several-places-of-unit", ["unit": id, "offices": sites]),
        Message("row.name-one-office")
      )
  }

  private func sites(of unit: Position<Inventory.Unit>) -> [Inventory.Office] {
    held[unit] ?? workplaces[unit] ?? []
  }
}
