// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory

/// Equirectangular projection of coordinates to a drawing, with the middle latitude kept true.
struct Projection {
  let width = 960.0
  let height: Double
  /// Units of the drawing per km.
  let unitsPerKilometre: Double
  private let west: Double
  private let north: Double
  private let shrink: Double
  private let unitsPerDegree: Double
  private let margin = 30.0

  /// - Parameters:
  ///   - tallest: how high the drawing may be, without margins.
  ///   - narrowest: the least that it shows, in degrees of latitude.
  init(_ points: [Coordinate], tallest: Double = 520, narrowest: Double = 0.001) {
    let latitudes = points.map(\.latitude)
    let longitudes = points.map(\.longitude)
    let (south, north) = (latitudes.min() ?? 0, latitudes.max() ?? 0)
    let (west, east) = (longitudes.min() ?? 0, longitudes.max() ?? 0)
    shrink = cos((south + north) / 2 * .pi / 180)
    let across = max((east - west) * shrink, narrowest)
    let down = max(north - south, narrowest)
    unitsPerDegree = min((width - 2 * margin) / across, tallest / down)
    height = (north - south) * unitsPerDegree + 2 * margin + 30
    // One degree of latitude on a sphere of radius 6371.0088 km.
    unitsPerKilometre = unitsPerDegree / 111.19508
    (self.west, self.north) = (west, north)
  }

  func point(_ place: Coordinate) -> (x: Double, y: Double) {
    (
      margin + (place.longitude - west) * shrink * unitsPerDegree,
      margin + (north - place.latitude) * unitsPerDegree
    )
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
