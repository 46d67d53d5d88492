// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// A map of the offices and of the transfers between them.
struct TransferMap {
  private struct Way: Hashable, Comparable {
    let from: String
    let to: String

    static func < (left: Self, right: Self) -> Bool {
      (left.from, left.to) < (right.from, right.to)
    }
  }

  /// With no more offices than this, their names have room.
  private static let mostNames = 12
  /// With no more ways than this, their arrowheads have room.
  private static let mostArrows = 60

  private let offices: [Inventory.Office]
  private let directory: Directory
  private let counts: [Way: Int64]
  private let most: Int64
  private let language: Language
  private let projection: Projection

  init(_ avoidance: AvoidanceReport, _ language: Language) {
    (directory, self.language) = (avoidance.content.directory, language)
    offices = avoidance.content.inventory.offices
    projection = Projection(offices.map(\.location))
    counts = avoidance.evidence.reduce(into: [:]) { counts, line in
      let way = Way(from: line.assignment.fromOffice, to: line.assignment.toOffice)
      if way.from != way.to { counts[way, default: 0] += line.assignment.items.count }
    }
    most = max(1, counts.values.max() ?? 1)
  }

  var svg: String {
    let ways = counts.sorted { $0.key < $1.key }.map { line($0.key, $0.value) }.joined()
    let points = offices.map(office).joined()
    return """
      <svg viewBox="0 0 960 \(Fixed.text(projection.height))" role="img">
      <title>\(Escaped.html(Term.map.text(in: language)))</title>
      <defs><marker id="head" viewBox="0 0 8 8" refX="10" refY="4" markerWidth="8" \
      markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">\
      <path class="arrow" d="M0 0 8 4 0 8z"/></marker></defs>
      \(ways)\(points)\(legend)</svg>
      \(outsiders)
      """
  }

  private func line(_ way: Way, _ count: Int64) -> String {
    guard let from = directory.offices[way.from], let to = directory.offices[way.to] else {
      return ""
    }
    let (start, end) = (projection.point(from.location), projection.point(to.location))
    let width = 0.6 + 4 * (Double(count) / Double(most)).squareRoot()
    let head = counts.count <= Self.mostArrows ? " marker-end=\"url(#head)\"" : ""
    return """
      <line class="way" x1="\(Fixed.text(start.x))" y1="\(Fixed.text(start.y))" \
      x2="\(Fixed.text(end.x))" y2="\(Fixed.text(end.y))" stroke-width="\(Fixed.text(width))"\(head)>\
      <title>\(Escaped.html("\(from.name) → \(to.name): \(count)"))</title></line>

      """
  }

  private func office(_ office: Inventory.Office) -> String {
    let point = projection.point(office.location)
    let (x, y) = (Fixed.text(point.x), Fixed.text(point.y))
    let title = "<title>\(Escaped.html(office.name))</title>"
    if let direction = point.direction {
      return """
        <path class="office" transform="translate(\(x) \(y)) rotate(\(Fixed.text(direction)))" \
        d="M-5 5 0 -6 5 5z">\(title)</path>

        """
    }
    let name = offices.count <= Self.mostNames ? label(office.name, point) : ""
    return "<circle class=\"office\" cx=\"\(x)\" cy=\"\(y)\" r=\"2.5\">\(title)</circle>\(name)\n"
  }

  /// The name beside its point, on the right where there is room.
  private func label(_ name: String, _ point: Projection.Point) -> String {
    let isRight = point.x + 8 * Double(name.displayWidth) < projection.width
    return """
      <text x="\(Fixed.text(point.x + (isRight ? 7 : -7)))" y="\(Fixed.text(point.y - 5))" \
      text-anchor="\(isRight ? "start" : "end")">\(Escaped.html(name))</text>
      """
  }

  /// A line below the drawing that names the offices on its border.
  private var outsiders: String {
    let names = offices.filter { projection.point($0.location).direction != nil }.map(\.name)
    guard !names.isEmpty else { return "" }
    let text = Message(
      "title.outside_map", ["offices": Message.Value.clauses(names.map(\.said))]
    ).text(in: language)
    return "<p class=\"notes\">▲ \(Escaped.html(text))</p>\n"
  }

  private var legend: String {
    let bar = projection.scaleBar
    let y = Fixed.text(projection.height - 12)
    let base = Fixed.text(projection.height - 8)
    return """
      <line class="scale" x1="30" x2="\(Fixed.text(30 + bar.units))" y1="\(y)" y2="\(y)"/>
      <text x="\(Fixed.text(38 + bar.units))" y="\(base)">\(bar.label)</text>
      <circle class="office" cx="330" cy="\(y)" r="2.5"/>
      <text x="340" y="\(base)">\(Escaped.html(Term.office.text(in: language)))</text>
      <line class="way" stroke-width="4" x1="470" x2="500" y1="\(y)" y2="\(y)"/>
      <text x="508" y="\(base)">\(Escaped.html(Term.transferredItems.text(in: language)))</text>

      """
  }
}
