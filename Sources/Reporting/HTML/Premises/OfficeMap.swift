// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// A unit's offices on the map: kept, left empty, and receiving the public; numbered as in the stacking
/// picture.
struct OfficeMap {
  private let stacks: [OfficeStack]
  private let language: Language
  private let projection: Projection

  init(_ stacks: [OfficeStack], _ language: Language) {
    (self.stacks, self.language) = (stacks, language)
    projection = Projection(stacks.map(\.office.location), tallest: 280, narrowest: 0.01)
  }

  var svg: String {
    let points = stacks.map(office).joined()
    return """
      <svg viewBox="0 0 960 \(Fixed.text(projection.height))" role="img">
      \(points)\(legend)</svg>

      """
  }

  private func office(_ stack: OfficeStack) -> String {
    let (x, y) = projection.point(stack.office.location)
    let ring =
      stack.isCounter
      ? "<circle class=\"counter\" cx=\"\(Fixed.text(x))\" cy=\"\(Fixed.text(y))\" r=\"15\"/>" : ""
    return """
      <g><title>\(Escaped.html(stack.office.name))</title>\(ring)\
      <circle class="\(stack.isKept ? "kept" : "freed")" cx="\(Fixed.text(x))" cy="\(Fixed.text(y))" r="11"/>\
      <text class="\(stack.isKept ? "on" : "off")" x="\(Fixed.text(x))" y="\(Fixed.text(y + 4))">\(stack.number)</text>\
      \(name(of: stack, x, y))</g>

      """
  }

  /// The name beside the circle, on the side that has more room.
  private func name(of stack: OfficeStack, _ x: Double, _ y: Double) -> String {
    let isLeft = x > projection.width / 2
    let at = Fixed.text(isLeft ? x - 20 : x + 20)
    return """
      <text class="\(isLeft ? "end" : "start")" x="\(at)" y="\(Fixed.text(y + 4))">\
      \(Escaped.html(stack.office.name))</text>
      """
  }

  private var legend: String {
    let bar = projection.scaleBar
    let y = projection.height - 12
    return """
      <line class="scale" x1="30" x2="\(Fixed.text(30 + bar.units))" y1="\(Fixed.text(y))" y2="\(Fixed.text(y))"/>
      <text x="\(Fixed.text(38 + bar.units))" y="\(Fixed.text(y + 4))">\(bar.label)</text>
      <circle class="kept" cx="400" cy="\(Fixed.text(y))" r="7"/>\
      <text x="414" y="\(Fixed.text(y + 4))">\(Escaped.html(Term.kept.phrase[language]))</text>
      <circle class="freed" cx="540" cy="\(Fixed.text(y))" r="7"/>\
      <text x="554" y="\(Fixed.text(y + 4))">\(Escaped.html(Term.freed.phrase[language]))</text>
      <circle class="counter" cx="700" cy="\(Fixed.text(y))" r="9"/>\
      <text x="716" y="\(Fixed.text(y + 4))">\(Escaped.html(Term.publicCounter.phrase[language]))</text>

      """
  }
}
