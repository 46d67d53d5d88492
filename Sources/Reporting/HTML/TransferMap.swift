// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// A map of the units and of the lanes between them; the largest are numbered, and named below it.
struct TransferMap {
  /// So many lanes are numbered and named.
  private static let mostNumbered = 10
  /// With no more units than this, all have room for their names.
  private static let mostNames = 12
  /// With no more lanes than this, all have room for their arrowheads.
  private static let mostArrows = 60

  private let offices: [Inventory.Office]
  private let directory: Directory
  private let lanes: [Lane]
  private let language: Language
  private let projection: Projection
  /// Where the units are on the drawing, amid their offices that items come from or go to.
  private let places: [String: LaneCurve.Point]

  /// A map of what a report shows as evidence.
  init(_ avoidance: AvoidanceReport, _ language: Language) {
    let shown = avoidance.evidence.map(\.assignment)
    self.init(
      avoidance.content.inventory, avoidance.lanes, among: Lane.offices(of: shown),
      avoidance.content.directory, language)
  }

  /// A map of lanes.
  ///
  /// - Parameter among: the offices of each unit, amid which it is drawn.
  init(
    _ inventory: Inventory, _ lanes: [Lane], among unitOffices: [String: Set<String>],
    _ directory: Directory, _ language: Language
  ) {
    (self.directory, self.language, self.lanes) = (directory, language, lanes)
    offices = inventory.offices
    let (projection, byID) = (Projection(offices.map(\.location)), directory.offices)
    self.projection = projection
    places = unitOffices.mapValues { ids in
      Self.middle(of: ids.sorted().compactMap { byID[$0].map { projection.point($0.location) } })
    }
  }

  private static func middle(of points: [Projection.Point]) -> LaneCurve.Point {
    let count = Double(max(1, points.count))
    return (points.reduce(0) { $0 + $1.x } / count, points.reduce(0) { $0 + $1.y } / count)
  }

  var html: String {
    let drawn = lanes.map(lane).joined()
    return """
      <svg class="transfers" viewBox="0 0 960 \(Fixed.text(projection.height))" role="img">
      <title>\(Escaped.html(Term.map.text(in: language)))</title>
      <defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="14" \
      markerHeight="14" markerUnits="userSpaceOnUse" orient="auto">\
      <path class="arrow" d="M0 0 8 4 0 8z"/></marker></defs>
      \(offices.map(office).joined())\(drawn)\(units)\(numbers)\(scale)</svg>
      \(key)\(outsiders)\(largest)
      """
  }

  private func curve(_ lane: Lane) -> LaneCurve? {
    guard let start = places[lane.from], let end = places[lane.to] else { return nil }
    return LaneCurve(from: start, to: end)
  }

  /// As wide as its share of the items of the largest.
  private func lane(_ lane: Lane) -> String {
    guard let curve = curve(lane) else { return "" }
    let width = max(0.8, 10 * Double(lane.items) / Double(max(1, lanes[0].items)))
    let isMarked = lanes.count <= Self.mostArrows || numbered.contains(lane)
    return """
      <path class="way" d="\(curve.path)" stroke-width="\(Fixed.text(width))"\
      \(isMarked ? " marker-end=\"url(#head)\"" : "")>\
      <title>\(Escaped.html(text(of: lane)))</title></path>

      """
  }

  private var numbered: [Lane] { Array(lanes.prefix(Self.mostNumbered)) }

  private func text(of lane: Lane) -> String {
    let items = NumberText(language).whole(lane.items)
    return "\(name(of: lane.from)) → \(name(of: lane.to)): \(items)"
  }

  private func name(of unit: String) -> String { directory.units[unit]?.name ?? unit }

  private var numbers: String {
    var taken: [LaneCurve.Point] = []
    return numbered.enumerated().map { index, lane in
      guard let place = curve(lane)?.place(besides: taken, apart: 20) else { return "" }
      taken.append(place)
      return """
        <g class="rank" transform="translate(\(Fixed.text(place.x)) \(Fixed.text(place.y)))">\
        <title>\(Escaped.html(text(of: lane)))</title><circle r="9"/><text>\(index + 1)</text></g>

        """
    }.joined()
  }

  /// The units, with their names where there is room; the list has those that the largest lanes join.
  private var units: String {
    let ids = places.keys.sorted()
    let shown = ids.count <= Self.mostNames ? ids : []
    let labels = MapLabels(shown.compactMap { places[$0] }, names: shown.map(name)).labels
    return ids.map(unit).joined() + labels.map { $0.svg(style: "name") }.joined()
  }

  private func unit(_ id: String) -> String {
    guard let place = places[id] else { return "" }
    return """
      <circle class="hub" cx="\(Fixed.text(place.x))" cy="\(Fixed.text(place.y))" \
      r="\(places.count <= Self.mostNames ? 5 : 3)">\
      <title>\(Escaped.html(name(of: id)))</title></circle>

      """
  }

  private func office(_ office: Inventory.Office) -> String {
    let point = projection.point(office.location)
    let (x, y) = (Fixed.text(point.x), Fixed.text(point.y))
    let title = "<title>\(Escaped.html(office.name))</title>"
    guard let direction = point.direction else {
      return "<circle class=\"office\" cx=\"\(x)\" cy=\"\(y)\" r=\"2\">\(title)</circle>\n"
    }
    return """
      <path class="office" transform="translate(\(x) \(y)) rotate(\(Fixed.text(direction)))" \
      d="M-5 5 0 -6 5 5z">\(title)</path>

      """
  }
}

/// What stands below the drawing, as text that reads on any screen.
extension TransferMap {
  private var scale: String {
    let bar = projection.scaleBar
    let y = Fixed.text(projection.height - 12)
    return """
      <line class="scale" x1="30" x2="\(Fixed.text(30 + bar.units))" y1="\(y)" y2="\(y)"/>
      <text x="\(Fixed.text(38 + bar.units))" y="\(Fixed.text(projection.height - 8))">\
      \(bar.label)</text>

      """
  }

  private var key: String {
    let terms: [(String, Term)] = [
      ("hub", .unit), ("office", .office), ("way", .transferredItems),
    ]
    let items = terms.map { style, term in
      "<li class=\"key-\(style)\">\(Escaped.html(term.text(in: language)))</li>"
    }
    return "<ul class=\"key\">\(items.joined())</ul>\n"
  }

  /// A line that names the offices on the border of the drawing.
  private var outsiders: String {
    let names = offices.filter { projection.point($0.location).direction != nil }.map(\.name)
    guard !names.isEmpty else { return "" }
    let text = Message(
      "title.outside_map", ["offices": Message.Value.clauses(names.map(\.said))]
    ).text(in: language)
    return "<p class=\"notes\">▲ \(Escaped.html(text))</p>\n"
  }

  private var largest: String {
    guard !lanes.isEmpty else { return "" }
    let title = Message("title.largest_lanes", ["count": lanes.count]).text(in: language)
    let items = numbered.map { "<li>\(Escaped.html(text(of: $0)))</li>\n" }
    return "<p>\(Escaped.html(title))</p>\n<ol>\n\(items.joined())</ol>\n"
  }
}
