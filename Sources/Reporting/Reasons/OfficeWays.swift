// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Inventory

/// Whole metres between offices: a route of the inventory, else the great circle (haversine
/// formula, R = 6371.0088 km) times the detour factor, half up.
struct OfficeWays: Sendable {
  private struct Way: Hashable {
    let from: Position<Inventory.Office>
    let to: Position<Inventory.Office>
  }

  private let offices: [Inventory.Office]
  private let detour: Double
  private let routes: [Way: Int64]

  init(_ inventory: Inventory, detour: Fraction) {
    offices = inventory.offices
    self.detour = Double(detour.numerator) / Double(detour.denominator)
    routes = Dictionary(
      inventory.routes.map { (Way(from: $0.origin, to: $0.destination), $0.metres) },
      uniquingKeysWith: { _, last in last })
  }

  func metres(
    from: Position<Inventory.Office>, to: Position<Inventory.Office>
  ) -> Int64 {
    guard from != to else { return 0 }
    if let metres = routes[Way(from: from, to: to)] { return metres }
    let straight = Self.greatCircle(offices[from].location, offices[to].location)
    return Int64((straight * detour + 0.5).rounded(.down))
  }

  private static func greatCircle(_ start: Coordinate, _ end: Coordinate) -> Double {
    let radians = Double.pi / 180
    let north = sin((end.latitude - start.latitude) * radians / 2)
    let east = sin((end.longitude - start.longitude) * radians / 2)
    let parallels = cos(start.latitude * radians) * cos(end.latitude * radians)
    let chord = north * north + parallels * east * east
    return 2 * 6_371_008.8 * asin(min(1, chord.squareRoot()))
  }
}
