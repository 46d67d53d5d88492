// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// A unit's offices on the map: kept, left empty, and receiving the public; numbered as in the stacking
/// picture.
struct OfficeMap {
  private let stacks: [OfficeStack]
  private let language: Language
  private let height: Double
  private let scaleBar: (label: String, units: Double)
  /// Where the offices are on the drawing, in the middle of its width.
  private let points: [(x: Double, y: Double)]

  init(_ stacks: [OfficeStack], _ language: Language) {
    (self.stacks, self.language) = (stacks, language)
    let projection = Projection(
      stacks.map(\.office.location), tallest: 280, narrowest: 0.01)
    let points = stacks.map { projection.point($0.office.location) }
    let (west, east) = (points.map(\.x).min() ?? 0, points.map(\.x).max() ?? 0)
    let shift = projection.width / 2 - (west + east) / 2
    self.points = points.map { (x: $0.x + shift, y: $0.y) }
    (height, scaleBar) = (projection.height, projection.scaleBar)
  }

  var svg: String {
    let circles = zip(stacks, points).map(office).joined()
    let names = MapLabels(points, names: stacks.map(\.office.name)).labels.map { $0.svg() }.joined()
    return """
      <svg class="map" viewBox="0 0 960 \(Fixed.text(height))" role="img">
      \(circles)\(names)\(legend)</svg>

      """
  }

  private func office(_ stack: OfficeStack, _ point: (x: Double, y: Double)) -> String {
    let (x, y) = (Fixed.text(point.x), Fixed.text(point.y))
    let ring =
      stack.isCounter ? "<circle class=\"counter\" cx=\"\(x)\" cy=\"\(y)\" r=\"15\"/>" : ""
    return """
      <g><title>\(Escaped.html(stack.office.name))</title>\(ring)\
      <circle class="\(stack.isKept ? "kept" : "freed")" cx="\(x)" cy="\(y)" r="11"/>\
      <text class="\(stack.isKept ? "on" : "off")" x="\(x)" y="\(Fixed.text(point.y + 4))">\
      \(stack.number)</text></g>

      """
  }

  private var legend: String {
    let y = height - 12
    return """
      <line class="scale" x1="30" x2="\(Fixed.text(30 + scaleBar.units))" y1="\(Fixed.text(y))" y2="\(Fixed.text(y))"/>
      <text x="\(Fixed.text(38 + scaleBar.units))" y="\(Fixed.text(y + 4))">\(scaleBar.label)</text>
      <circle class="kept" cx="400" cy="\(Fixed.text(y))" r="7"/>\
      <text x="414" y="\(Fixed.text(y + 4))">\(Escaped.html(Term.kept.text(in: language)))</text>
      <circle class="freed" cx="540" cy="\(Fixed.text(y))" r="7"/>\
      <text x="554" y="\(Fixed.text(y + 4))">\(Escaped.html(Term.freed.text(in: language)))</text>
      <circle class="counter" cx="700" cy="\(Fixed.text(y))" r="9"/>\
      <text x="716" y="\(Fixed.text(y + 4))">\(Escaped.html(Term.publicCounter.text(in: language)))</text>

      """
  }
}
