// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory

/// Equirectangular projection of coordinates to a drawing, with the middle latitude kept true.
///
/// The drawing shows the bulk of the places. The few that lie far away from it, such as an island,
/// would leave the rest no room; they are put on the border, in their direction.
struct Projection {
  /// Where a place is drawn.
  struct Point {
    var x: Double
    var y: Double
    /// Degrees from upwards, clockwise, in which a place outside the drawing lies; nil inside.
    var direction: Double?
  }

  let width = 960.0
  let height: Double
  /// Units of the drawing per km.
  let unitsPerKilometre: Double
  private let frame: MapFrame
  private let unitsPerDegree: Double
  private let left: Double
  private let margin = 30.0

  /// - Parameters:
  ///   - tallest: how high the drawing may be, without margins.
  ///   - narrowest: the least that it shows, in degrees of latitude.
  init(_ places: [Coordinate], tallest: Double = 520, narrowest: Double = 0.001) {
    frame = MapFrame(places)
    let (across, down) = (max(frame.across, narrowest), max(frame.down, narrowest))
    unitsPerDegree = min((width - 2 * margin) / across, tallest / down)
    height = max(frame.down, 0.001) * unitsPerDegree + 2 * margin + 30
    left = (width - across * unitsPerDegree) / 2
    // One degree of latitude on a sphere of radius 6371.0088 km.
    unitsPerKilometre = unitsPerDegree / 111.19508
  }

  func point(_ place: Coordinate) -> Point {
    var point = Point(
      x: left + frame.east(of: place) * unitsPerDegree,
      y: margin + frame.south(of: place) * unitsPerDegree)
    if !frame.contains(place) { putOnBorder(&point) }
    return point
  }

  /// Moves a point along the line to the middle until it lies on the border of the drawing.
  private func putOnBorder(_ point: inout Point) {
    let middle = (x: width / 2, y: (height - 30) / 2)
    let (east, south) = (point.x - middle.x, point.y - middle.y)
    let reach = max(
      abs(east) / (middle.x - margin / 2), abs(south) / (middle.y - margin / 2), 1)
    point = Point(
      x: middle.x + east / reach, y: middle.y + south / reach,
      direction: atan2(east, -south) * 180 / .pi)
  }

  /// A round number of km that takes up to a fifth of the width.
  var scaleBar: (label: String, units: Double) {
    let choices: [(String, Double)] = [
      ("100 m", 0.1), ("500 m", 0.5), ("1 km", 1), ("2 km", 2), ("5 km", 5), ("10 km", 10),
      ("20 km", 20), ("50 km", 50), ("100 km", 100), ("500 km", 500), ("1000 km", 1000),
    ]
    let fitting = choices.last { $0.1 * unitsPerKilometre <= width / 5 } ?? choices[0]
    return (fitting.0, fitting.1 * unitsPerKilometre)
  }
}
