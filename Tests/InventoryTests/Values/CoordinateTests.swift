// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@Suite struct `A point on the earth` {
  @Test(
    arguments: [
      ("20.8651", "106.6838", 208_651_000, 1_066_838_000),
      ("-90", "-180", -900_000_000, -1_800_000_000),
      ("90", "180", 900_000_000, 1_800_000_000), ("0.00000005", "-0.00000005", 1, -1),
      ("0.00000004999", "-0.00000004999", 0, 0), ("1/3", "-1/3", 3_333_333, -3_333_333),
    ] as [(String, String, Int32, Int32)])
  func `is rounded to ten-millionths of a degree`(
    _ latitude: String, _ longitude: String, _ north: Int32, _ east: Int32
  ) throws {
    let point = try #require(Self.point(latitude, longitude))
    #expect(point.latitudeE7 == north)
    #expect(point.longitudeE7 == east)
    #expect(point.latitude == Double(north) / 1e7)
    #expect(point.longitude == Double(east) / 1e7)
  }

  @Test(arguments: [
    ("90.00000001", "0"), ("-90.00000001", "0"), ("0", "180.00000001"), ("0", "-181"),
    ("9223372036854775807", "0"), ("0", "-9223372036854775808"),
  ])
  func `beyond the poles or the date line is nothing`(_ latitude: String, _ longitude: String) {
    #expect(Fraction(latitude) != nil && Fraction(longitude) != nil)
    #expect(Self.point(latitude, longitude) == nil)
  }

  private static func point(_ latitude: String, _ longitude: String) -> Coordinate? {
    guard let north = Fraction(latitude), let east = Fraction(longitude) else { return nil }
    return Coordinate(latitude: north, longitude: east)
  }
}
