// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// A map for each gap in which lorries drive: the offices, and the tours past them.
struct DayMaps {
  /// With no more offices than this, they have their ids.
  private static let mostNames = 16

  private let waves: WavesContent
  private let language: Language
  private let offices: [Inventory.Office]
  private let projection: Projection

  init(_ waves: WavesContent, _ language: Language) {
    (self.waves, self.language) = (waves, language)
    let used = Set(waves.waves.tours.flatMap(\.stops))
    offices = waves.content.inventory.offices.filter { used.contains($0.id) }
    projection = Projection(offices.map(\.location), tallest: 360)
  }

  var html: String {
    waves.waves.calendar.gaps.positions.compactMap(map).joined()
  }

  private func map(of gap: Position<MoveCalendar.Gap>) -> String? {
    let tours = waves.waves.tours.filter { $0.gap == gap }
    guard !tours.isEmpty else { return nil }
    let date = waves.waves.calendar.gaps[gap].date.description
    let height = Fixed.text(projection.height)
    return """
      <details\(waves.waves.tours.count <= 40 ? " open" : "")><summary>\(Escaped.html(date))</summary>
      <svg class="transfers" viewBox="0 0 960 \(height)" role="img">
      <title>\(Escaped.html(date))</title>
      \(tours.map(path).joined())\(offices.map(dot).joined())</svg></details>

      """
  }

  /// A tour from stop to stop.
  private func path(_ tour: WavePlan.Tour) -> String {
    let stops = tour.stops.compactMap { id in offices.first { $0.id == id } }
    let points = stops.map { projection.point($0.location) }
      .map { "\(Fixed.text($0.x)) \(Fixed.text($0.y))" }
    let title = tour.stops.joined(separator: " → ")
    return """
      <path class="way" stroke-width="3" d="M\(points.joined(separator: " L"))">\
      <title>\(Escaped.html("\(tour.lorry): \(title)"))</title></path>

      """
  }

  private func dot(_ office: Inventory.Office) -> String {
    let point = projection.point(office.location)
    let (x, y) = (Fixed.text(point.x), Fixed.text(point.y))
    let isNamed = offices.count <= Self.mostNames
    let right = Fixed.text(point.x + 9)
    let name = isNamed ? "<text x=\"\(right)\" y=\"\(y)\">\(Escaped.html(office.id))</text>" : ""
    return """
      <circle class="office" cx="\(x)" cy="\(y)" r="5"><title>\(Escaped.html(office.name))</title>\
      </circle>\(name)

      """
  }
}
