// SPDX-License-Identifier: GPL-3.0-or-later

/// A lane on the map: a curve that bends to the right of its way, so that two opposite ones stand apart.
struct LaneCurve {
  typealias Point = (x: Double, y: Double)

  let start: Point
  let end: Point
  private let bend: Point

  init(from start: Point, to end: Point) {
    (self.start, self.end) = (start, end)
    let (east, south) = (end.x - start.x, end.y - start.y)
    bend = ((start.x + end.x) / 2 - south * 0.2, (start.y + end.y) / 2 + east * 0.2)
  }

  /// The curve as a path of SVG.
  var path: String {
    "M\(Self.text(start)) Q\(Self.text(bend)) \(Self.text(end))"
  }

  /// A place on the curve for a mark that covers none of others, if there is room.
  func place(besides others: [Point], apart: Double) -> Point {
    let places = [0.5, 0.38, 0.62, 0.26, 0.74].map(point)
    let free = places.first { place in
      others.allSatisfy {
        let (east, south) = ($0.x - place.x, $0.y - place.y)
        return east * east + south * south >= apart * apart
      }
    }
    return free ?? places[0]
  }

  private func point(at part: Double) -> Point {
    let (a, b, c) = ((1 - part) * (1 - part), 2 * part * (1 - part), part * part)
    return (a * start.x + b * bend.x + c * end.x, a * start.y + b * bend.y + c * end.y)
  }

  private static func text(_ point: Point) -> String {
    "\(Fixed.text(point.x)) \(Fixed.text(point.y))"
  }
}
