// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// A map of provinces as a drawing: a dot for each workplace, and for each province a disc of what is
/// avoided in one of what B2 buys.
struct ProvinceDrawing {
  /// The radius of the largest disc, in units of the drawing.
  private static let largest = 18.0

  private let provinces: [ProvinceMap.Province]
  private let projection: Projection
  private let middles: [(x: Double, y: Double)]
  private let language: Language
  private let currency: String

  init(_ map: ProvinceMap, _ language: Language, currency: String) {
    provinces = map.provinces.filter { !$0.places.isEmpty }
    (self.language, self.currency) = (language, currency)
    let coordinates = provinces.map { $0.places.compactMap(Self.coordinate) }
    let projection = Projection(coordinates.flatMap(\.self), tallest: 1_100)
    self.projection = projection
    middles = coordinates.map { Self.middle(of: $0.map(projection.point)) }
  }

  var html: String {
    """
    <div class="drawing"><svg viewBox="0 0 960 \(Fixed.text(projection.height))" role="img">
    <title>\(Escaped.html(Term("province_map").text(in: language)))</title>
    \(places)\(discs)\(names)</svg></div>
    <ul class="key"><li>\(key)</li></ul>

    """
  }

  private var key: String {
    Escaped.html(Message("title.province_map_key").text(in: language))
  }

  private var places: String {
    provinces.flatMap(\.places).compactMap(Self.coordinate).map { place in
      let point = projection.point(place)
      return """
        <circle class="office" cx="\(Fixed.text(point.x))" cy="\(Fixed.text(point.y))" r="1.2" \
        fill-opacity=".35"/>

        """
    }.joined()
  }

  /// Areas are in proportion to money.
  private var discs: String {
    let most = provinces.map { max(0, $0.avoided) + $0.purchases }.max() ?? 0
    return zip(provinces, middles).map { province, middle in
      let (avoided, all) = (max(0, province.avoided), max(0, province.avoided) + province.purchases)
      let outer = disc(middle, "remaining", Self.radius(all, of: most))
      let inner = disc(middle, "avoided", Self.radius(avoided, of: most))
      return "<g><title>\(Escaped.html(text(of: province)))</title>\(outer)\(inner)</g>\n"
    }.joined()
  }

  private func disc(_ middle: (x: Double, y: Double), _ style: String, _ radius: Double) -> String {
    """
    <circle class="\(style)" cx="\(Fixed.text(middle.x))" cy="\(Fixed.text(middle.y))" \
    r="\(Fixed.text(radius))" fill-opacity=".8"/>
    """
  }

  private var names: String {
    MapLabels(middles, names: provinces.map(\.name), reach: 10).labels.map { $0.svg() }.joined()
  }

  private func text(of province: ProvinceMap.Province) -> String {
    let numbers = NumberText(language)
    let amounts = [province.avoided, province.purchases].map {
      numbers.money($0, currency: currency)
    }
    return "\(province.name): \(amounts.joined(separator: " / "))"
  }

  private static func radius(_ amount: Int64, of most: Int64) -> Double {
    (Double(amount) / Double(max(1, most))).squareRoot() * largest
  }

  private static func coordinate(_ place: ProvinceMap.Place) -> Coordinate? {
    guard let latitude = Fraction(Int128(place.latitude), over: 10_000),
      let longitude = Fraction(Int128(place.longitude), over: 10_000)
    else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }

  /// The point whose coordinates have as many on either side: islands far away do not move it.
  private static func middle(of points: [Projection.Point]) -> (x: Double, y: Double) {
    let (across, down) = (points.map(\.x).sorted(), points.map(\.y).sorted())
    guard !across.isEmpty else { return (0, 0) }
    return (across[across.count / 2], down[down.count / 2])
  }
}
