// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Inventory

/// Whole metres from office to office.
///
/// A route of the inventory counts as it is, and a way within one office is 0. Every other way is the
/// great circle (haversine formula, R = 6371.0088 km) times the detour factor, rounded half up. Such a
/// way rests on floating point, so where it is within 1 µm of a half metre the plan may record it
/// rounded either way; what it records then counts for every check. The proof of a plan is therefore
/// exact for this table: the recorded ways, and for all other pairs of offices the ways worked out here.
struct WayTable {
  private let count: Int
  private let points: [Coordinate]
  private let factor: Double
  private var metres: [Int32]
  private var isFixed: Set<Int> = []
  private var isRecorded: Set<Int> = []

  init(_ inventory: Inventory, detour: Fraction) {
    let points = inventory.offices.map(\.location)
    let factor = Double(detour.numerator) / Double(detour.denominator)
    (self.points, self.factor, count) = (points, factor, points.count)
    metres = points.flatMap { start in
      points.map { Self.whole(Self.greatCircle(start, $0) * factor) }
    }
    for route in inventory.routes where route.origin != route.destination {
      let way = way(route.origin, route.destination)
      metres[way] = Int32(clamping: route.metres)
      isFixed.insert(way)
    }
  }

  /// The longest way.
  var longest: Int64 { Int64(metres.max() ?? 0) }

  /// The way from one office to another.
  @inline(__always)
  func callAsFunction(_ from: Office, _ to: Office) -> Int64 { Int64(metres[way(from, to)]) }

  @inline(__always)
  private func way(_ from: Office, _ to: Office) -> Int { Int(from.index) * count + Int(to.index) }

  /// Takes over a way that a plan records; false where it is not the way worked out, or not the one
  /// recorded before.
  mutating func record(_ recorded: Int64, _ from: Office, _ to: Office) -> Bool {
    let way = way(from, to)
    let own = Int64(metres[way])
    let possible = isRecorded.contains(way) ? own...own : range(from, to)
    guard possible.contains(recorded) else { return false }
    metres[way] = Int32(clamping: recorded)
    isRecorded.insert(way)
    return true
  }

  /// What a way may be, where floating point leaves its rounding open.
  func range(_ from: Office, _ to: Office) -> ClosedRange<Int64> {
    let way = way(from, to)
    if from == to || isFixed.contains(way) { return Int64(metres[way])...Int64(metres[way]) }
    let exact = Self.greatCircle(points[Int(from.index)], points[Int(to.index)]) * factor
    return Int64(Self.whole(exact - 1e-6))...Int64(Self.whole(exact + 1e-6))
  }

  private static func whole(_ metres: Double) -> Int32 {
    Int32(min(max((metres + 0.5).rounded(.down), 0), Double(Int32.max - 1)))
  }

  private static func greatCircle(_ start: Coordinate, _ end: Coordinate) -> Double {
    let radians = Double.pi / 180
    let (north, south) = (start.latitude * radians, end.latitude * radians)
    let halfTurn = sin((south - north) / 2)
    let halfShift = sin((end.longitude - start.longitude) * radians / 2)
    let haversine = halfTurn * halfTurn + cos(north) * cos(south) * halfShift * halfShift
    return 2 * 6_371_008.8 * asin(min(1, haversine.squareRoot()))
  }
}
