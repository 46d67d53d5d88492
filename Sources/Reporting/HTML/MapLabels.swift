// SPDX-License-Identifier: GPL-3.0-or-later

/// Names by the points of a map, each where it covers no other point or name, if there is room; from one
/// that had to go further away a line leads to its point.
struct MapLabels {
  /// How a name lies to its anchor.
  enum Anchor: String {
    case start
    case end
    case middle
  }

  /// Where a name stands.
  struct Label {
    let name: String
    let anchor: Anchor
    let x: Double
    let y: Double
    /// The point that it names.
    let point: (x: Double, y: Double)
    /// Whether it stands so far away that a line has to lead to the point.
    let isFar: Bool

    /// Whether the line to the point crosses a box, as seen at a few places of it.
    fileprivate func line(crosses box: Box) -> Bool {
      isFar
        && (0...12).contains { step in
          let share = Double(step) / 12
          return box.holds(point.x + share * (x - point.x), point.y + share * (y - point.y))
        }
    }

    /// The name as a drawing has it.
    ///
    /// - Parameter style: a class of the name, besides how it is anchored.
    func svg(style: String = "") -> String {
      let (x, y) = (Fixed.text(x), Fixed.text(y))
      let styles = ["label", style, anchor.rawValue].filter { !$0.isEmpty }.joined(separator: " ")
      let line =
        isFar
        ? """
        <line class="lead" x1="\(Fixed.text(point.x))" y1="\(Fixed.text(point.y))" x2="\(x)" \
        y2="\(Fixed.text(self.y - 4))"/>

        """ : ""
      return "\(line)<text class=\"\(styles)\" x=\"\(x)\" y=\"\(y)\">\(Escaped.html(name))</text>\n"
    }
  }

  fileprivate struct Box {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func holds(_ x: Double, _ y: Double) -> Bool {
      left < x && x < right && top < y && y < bottom
    }

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  private typealias Choice = (label: Label, box: Box)

  /// The names' places, in the order of the points.
  private(set) var labels: [Label] = []

  /// - Parameter reach: the radius around a point that names keep free.
  init(_ points: [(x: Double, y: Double)], names: [String], reach: Double = 16) {
    let circles = points.map {
      Box(left: $0.x - reach, right: $0.x + reach, top: $0.y - reach, bottom: $0.y + reach)
    }
    var taken: [Box] = []
    for (index, name) in names.enumerated() {
      let others = circles.enumerated().filter { $0.offset != index }.map(\.element)
      let choices = Self.choices(name, at: points[index], reach: reach)
      let fit =
        choices.first { choice in
          !(taken + others).contains { $0.meets(choice.box) }
            && !(taken + others).contains { choice.label.line(crosses: $0) }
        } ?? choices[0]
      labels.append(fit.label)
      taken.append(fit.box)
    }
  }

  /// Right, left, below and above, then further and further away all around, as far as the drawing
  /// reaches.
  private static func choices(
    _ name: String, at point: (x: Double, y: Double), reach: Double
  ) -> [Choice] {
    let near = [
      label(name, .start, point, reach + 6, 4), label(name, .end, point, -reach - 6, 4),
      label(name, .middle, point, 0, reach + 12), label(name, .middle, point, 0, -reach - 4),
    ]
    let far = [40.0, 70, 100, 140].flatMap { distance in
      [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9].flatMap { slope in
        let (across, down) = (reach + distance, slope * distance + 4)
        return [
          label(name, .start, point, across, down, isFar: true),
          label(name, .end, point, -across, down, isFar: true),
        ]
      }
    }
    let choices = (near + far).map { (label: $0, box: box(of: $0)) }
    let inside = choices.filter { $0.box.left >= 0 && $0.box.right <= 960 && $0.box.top >= 0 }
    return inside.isEmpty ? choices : inside
  }

  private static func label(
    _ name: String, _ anchor: Anchor, _ point: (x: Double, y: Double), _ across: Double,
    _ down: Double, isFar: Bool = false
  ) -> Label {
    Label(
      name: name, anchor: anchor, x: point.x + across, y: point.y + down, point: point,
      isFar: isFar)
  }

  private static func box(of label: Label) -> Box {
    let width = Double(label.name.displayWidth) * 6.6
    let left =
      switch label.anchor {
      case .start: label.x
      case .end: label.x - width
      case .middle: label.x - width / 2
      }
    return Box(left: left, right: left + width, top: label.y - 12, bottom: label.y + 3)
  }
}
