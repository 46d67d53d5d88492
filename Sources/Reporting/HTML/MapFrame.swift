// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory

/// The part of the world that holds the bulk of some places.
///
/// Of the twentieth that lies farthest from the median place, those are left out that lie more than
/// twice as far as all others.
struct MapFrame {
  /// The widths in degrees of latitude.
  let across: Double
  let down: Double
  private let north: Double
  private let south: Double
  private let west: Double
  private let east: Double
  private let shrink: Double

  init(_ places: [Coordinate]) {
    let bulk = Self.bulk(of: places)
    let latitudes = bulk.map(\.latitude)
    let longitudes = bulk.map(\.longitude)
    (south, north) = (latitudes.min() ?? 0, latitudes.max() ?? 0)
    (west, east) = (longitudes.min() ?? 0, longitudes.max() ?? 0)
    shrink = Self.shrink(at: (south + north) / 2)
    (across, down) = ((east - west) * shrink, north - south)
  }

  func contains(_ place: Coordinate) -> Bool {
    (south...north).contains(place.latitude) && (west...east).contains(place.longitude)
  }

  /// Degrees of latitude from the west border.
  func east(of place: Coordinate) -> Double { (place.longitude - west) * shrink }

  /// Degrees from the north border.
  func south(of place: Coordinate) -> Double { north - place.latitude }

  private static func bulk(of places: [Coordinate]) -> [Coordinate] {
    guard places.count >= 20 else { return places }
    let latitude = places.map(\.latitude).sorted()[places.count / 2]
    let longitude = places.map(\.longitude).sorted()[places.count / 2]
    let shrink = shrink(at: latitude)
    let distances = places.map {
      hypot($0.latitude - latitude, ($0.longitude - longitude) * shrink)
    }
    let limit = 2 * distances.sorted()[places.count - 1 - places.count / 20]
    return zip(places, distances).filter { $1 <= limit }.map(\.0)
  }

  /// How much shorter a degree of longitude is than one of latitude.
  private static func shrink(at latitude: Double) -> Double { cos(latitude * .pi / 180) }
}
