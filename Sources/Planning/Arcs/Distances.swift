// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Inventory
internal import Words

/// Whole metres between all offices of an inventory, in each direction.
///
/// A route of the inventory counts as it is; every other way is the great circle (haversine formula,
/// R = 6371.0088 km, the mean radius of IUGG) times the detour factor, rounded half up. The table takes
/// 4 bytes for each pair of offices.
package struct Distances: Sendable {
  private let count: Int
  private let metres: [Int32]

  init(_ inventory: Inventory, detour: Fraction) throws(PlanningError) {
    let points = inventory.offices.map { Point($0.location) }
    let factor = Double(detour.numerator) / Double(detour.denominator)
    count = points.count
    var metres = [Int32](repeating: 0, count: count * count)
    for (from, start) in points.enumerated() {
      for to in points.indices where to > from {
        let rounded = (start.metres(to: points[to]) * factor + 0.5).rounded(.down)
        guard let way = Int32(exactly: rounded) else { throw Self.tooFar(from, to, inventory) }
        metres[from * count + to] = way
        metres[to * count + from] = way
      }
    }
    for route in inventory.routes {
      let (from, to) = (Int(route.origin.index), Int(route.destination.index))
      guard let way = Int32(exactly: route.metres) else { throw Self.tooFar(from, to, inventory) }
      metres[from * count + to] = way
    }
    for office in 0..<count { metres[office * count + office] = 0 }
    self.metres = metres
  }

  private static func tooFar(_ from: Int, _ to: Int, _ inventory: Inventory) -> PlanningError {
    let (from, to) = (inventory.offices[from].id, inventory.offices[to].id)
    return .amountsTooLarge(Message("error.planning.amount.way", ["from": from, "to": to]))
  }

  /// The longest way.
  var longest: Int64 { Int64(metres.max() ?? 0) }

  /// The way from one office to another, by their indices.
  @inline(__always)
  package func callAsFunction(_ from: Int32, _ to: Int32) -> Int64 {
    Int64(metres[Int(from) * count + Int(to)])
  }
}

/// A point on the sphere.
private struct Point {
  let latitude: Double
  let longitude: Double
  let cosine: Double

  init(_ coordinate: Coordinate) {
    latitude = coordinate.latitude * .pi / 180
    longitude = coordinate.longitude * .pi / 180
    cosine = cos(latitude)
  }

  func metres(to other: Point) -> Double {
    let north = sin((other.latitude - latitude) / 2)
    let east = sin((other.longitude - longitude) / 2)
    let chord = north * north + cosine * other.cosine * east * east
    return 2 * 6_371_008.8 * asin(min(1, chord.squareRoot()))
  }
}
