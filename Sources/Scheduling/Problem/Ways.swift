// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory

/// Whole metres between offices: a route of the inventory as it is, every other way the great circle
/// (haversine formula, R = 6371.0088 km) times the detour factor, rounded half up; 0 within an office.
struct Ways: Sendable {
  private let count: Int
  private var metres: [Int64]

  init(_ inventory: Inventory, detour: Fraction) {
    let points = inventory.offices.map { Point($0.location) }
    let factor = Double(detour.numerator) / Double(detour.denominator)
    count = points.count
    metres = [Int64](repeating: 0, count: count * count)
    for from in points.indices {
      for to in points.indices where to > from {
        let way = Int64((points[from].metres(to: points[to]) * factor + 0.5).rounded(.down))
        metres[from * count + to] = way
        metres[to * count + from] = way
      }
    }
    for route in inventory.routes where route.origin != route.destination {
      metres[Int(route.origin.index) * count + Int(route.destination.index)] = route.metres
    }
  }

  /// Takes over a way as a plan records it, since its rounding may rest on floating point.
  mutating func record(_ metres: Int64, on lane: Lane) {
    self.metres[lane.from * count + lane.to] = metres
  }

  /// The way from one office to another.
  @inline(__always)
  func callAsFunction(_ from: Int, _ to: Int) -> Int64 { metres[from * count + to] }

  /// The way past several offices.
  func callAsFunction(along stops: [Int]) -> Int64 {
    zip(stops, stops.dropFirst()).reduce(0) { $0 + self($1.0, $1.1) }
  }
}

/// A point on the sphere.
private struct Point {
  let latitude: Double
  let longitude: Double

  init(_ coordinate: Coordinate) {
    latitude = coordinate.latitude * .pi / 180
    longitude = coordinate.longitude * .pi / 180
  }

  func metres(to other: Point) -> Double {
    let north = sin((other.latitude - latitude) / 2)
    let east = sin((other.longitude - longitude) / 2)
    let chord = north * north + cos(latitude) * cos(other.latitude) * east * east
    return 2 * 6_371_008.8 * asin(min(1, chord.squareRoot()))
  }
}
