// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// A map of the offices and of the transfers between them.
struct TransferMap {
  private struct Way: Hashable, Comparable {
    let from: String
    let to: String

    static func < (left: Self, right: Self) -> Bool {
      (left.from, left.to) < (right.from, right.to)
    }
  }

  private let offices: [Inventory.Office]
  private let directory: Directory
  private let counts: [Way: Int64]
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
  }

  var svg: String {
    let ways = counts.sorted { $0.key < $1.key }.map { line($0.key, $0.value) }.joined()
    let points = offices.map(office).joined()
    return """
      <svg viewBox="0 0 960 \(Fixed.text(projection.height))" role="img">
      \(ways)\(points)\(legend)</svg>

      """
  }

  private func line(_ way: Way, _ count: Int64) -> String {
    guard let from = directory.offices[way.from], let to = directory.offices[way.to] else {
      return ""
    }
    let (start, end) = (projection.point(from.location), projection.point(to.location))
    let width = 0.6 + 4 * (Double(count) / Double(max(1, counts.values.max() ?? 1))).squareRoot()
    return """
      <line class="way" x1="\(Fixed.text(start.x))" y1="\(Fixed.text(start.y))" x2="\(Fixed.text(end.x))" \
      y2="\(Fixed.text(end.y))" stroke-width="\(Fixed.text(width))">\
      <title>\(Escaped.html("\(from.name) → \(to.name): \(count)"))</title></line>

      """
  }

  private func office(_ office: Inventory.Office) -> String {
    let (x, y) = projection.point(office.location)
    return """
      <circle class="office" cx="\(Fixed.text(x))" cy="\(Fixed.text(y))" r="2.5">\
      <title>\(Escaped.html(office.name))</title></circle>

      """
  }

  private var legend: String {
    let bar = projection.scaleBar
    let y = Fixed.text(projection.height - 12)
    return """
      <line class="scale" x1="30" x2="\(Fixed.text(30 + bar.units))" y1="\(y)" y2="\(y)"/>
      <text x="\(Fixed.text(38 + bar.units))" y="\(y)">\(bar.label)</text>
      <circle class="office" cx="400" cy="\(y)" r="2.5"/>
      <text x="410" y="\(y)">\(Escaped.html(Term.office.phrase[language]))</text>
      <line class="way" stroke-width="4" x1="560" x2="590" y1="\(y)" y2="\(y)"/>
      <text x="598" y="\(y)">\(Escaped.html(Term.received.phrase[language]))</text>

      """
  }
}
