// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds

/// A place on the map, in millionths of a degree.
struct Point {
  var latitude: Int
  var longitude: Int

  /// Millionths of a degree a kilometre, for latitudes near 20.9° north.
  private static let perKilometre = (latitude: 8_993, longitude: 9_628)

  init(latitude: Int, longitude: Int) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// From degrees as text, such as 20.8256.
  init?(latitude: String, longitude: String) {
    guard let north = Double(latitude), let east = Double(longitude) else { return nil }
    self.init(
      latitude: Int((north * 1_000_000).rounded()), longitude: Int((east * 1_000_000).rounded()))
  }

  /// Another point, anywhere within so many metres.
  func near(metres: Int, _ random: inout SplitMix64) -> Point {
    while true {
      let north = random.within(-metres...metres)
      let east = random.within(-metres...metres)
      guard north * north + east * east <= metres * metres else { continue }
      return Point(
        latitude: latitude + north * Self.perKilometre.latitude / 1_000,
        longitude: longitude + east * Self.perKilometre.longitude / 1_000)
    }
  }

  /// Good enough to tell which of two points is nearer; in no unit.
  func nearness(to other: Point) -> Int {
    let north = latitude - other.latitude
    let east = longitude - other.longitude
    return north * north + east * east * 7 / 8
  }

  /// Degrees with six decimals.
  static func degrees(_ value: Int) -> String {
    let part = String(abs(value) % 1_000_000)
    let zeros = String(repeating: "0", count: 6 - part.count)
    return "\(value < 0 ? "-" : "")\(abs(value) / 1_000_000).\(zeros)\(part)"
  }
}
