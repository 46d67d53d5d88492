// SPDX-License-Identifier: GPL-3.0-or-later

/// Names beside the points of a map, each where it covers no other point or name, if there is room.
struct MapLabels {
  /// How a name lies to its anchor.
  enum Anchor: String {
    case start
    case end
    case middle
  }

  /// Where a name stands.
  struct Label {
    let anchor: Anchor
    let x: Double
    let y: Double
  }

  private struct Box {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// The names' places, in the order of the points.
  private(set) var labels: [Label] = []

  init(_ points: [(x: Double, y: Double)], names: [String]) {
    let circles = points.map {
      Box(left: $0.x - 16, right: $0.x + 16, top: $0.y - 16, bottom: $0.y + 16)
    }
    var taken: [Box] = []
    for (index, name) in names.enumerated() {
      let others = taken + circles.enumerated().filter { $0.offset != index }.map(\.element)
      let choices = Self.choices(points[index], width: Double(name.displayWidth) * 6.6)
      let fit = choices.first { choice in !others.contains { $0.meets(choice.box) } } ?? choices[0]
      labels.append(fit.label)
      taken.append(fit.box)
    }
  }

  /// Right, left, below and above, as far as the drawing reaches.
  private static func choices(
    _ point: (x: Double, y: Double), width: Double
  ) -> [(label: Label, box: Box)] {
    let places = [
      Label(anchor: .start, x: point.x + 22, y: point.y + 4),
      Label(anchor: .end, x: point.x - 22, y: point.y + 4),
      Label(anchor: .middle, x: point.x, y: point.y + 28),
      Label(anchor: .middle, x: point.x, y: point.y - 20),
    ]
    let choices = places.map { (label: $0, box: box(of: $0, width)) }
    let inside = choices.filter { $0.box.left >= 0 && $0.box.right <= 960 }
    return inside.isEmpty ? choices : inside
  }

  private static func box(of label: Label, _ width: Double) -> Box {
    let left =
      switch label.anchor {
      case .start: label.x
      case .end: label.x - width
      case .middle: label.x - width / 2
      }
    return Box(left: left, right: left + width, top: label.y - 12, bottom: label.y + 3)
  }
}
