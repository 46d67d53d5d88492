// SPDX-License-Identifier: GPL-3.0-or-later

/// A point on the earth, WGS 84, kept to ten-millionths of a degree (about a centimetre).
public struct Coordinate: Hashable, Sendable {
  /// Latitude in units of 10⁻⁷ degrees, −900,000,000 to 900,000,000, north positive.
  public let latitudeE7: Int32
  /// Longitude in units of 10⁻⁷ degrees, −1,800,000,000 to 1,800,000,000, east positive.
  public let longitudeE7: Int32

  /// A point from degrees, rounded to 10⁻⁷; nil where a value is outside ±90 and ±180.
  public init?(latitude: Fraction, longitude: Fraction) {
    guard let north = Self.scaled(latitude, limit: 90),
      let east = Self.scaled(longitude, limit: 180)
    else { return nil }
    (latitudeE7, longitudeE7) = (north, east)
  }

  private static func scaled(_ degrees: Fraction, limit: Int64) -> Int32? {
    guard degrees >= Fraction(-limit), degrees <= Fraction(limit) else { return nil }
    let upper = Int128(degrees.numerator) * 20_000_000
    let lower = Int128(degrees.denominator)
    let magnitude = (Int128(upper.magnitude) + lower) / (2 * lower)
    return Int32(truncatingIfNeeded: upper < 0 ? -magnitude : magnitude)
  }

  /// Latitude in degrees.
  public var latitude: Double { Double(latitudeE7) / 1e7 }
  /// Longitude in degrees.
  public var longitude: Double { Double(longitudeE7) / 1e7 }
}
