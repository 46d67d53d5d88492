// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Reporting

struct MapFrameTests {
  /// A square of 5 × 5 places, 1/100 degree apart.
  private static let town: [Coordinate] = (0..<25).compactMap {
    place(2_000 + $0 / 5, 10_600 + $0 % 5)
  }

  /// A place at hundredths of a degree.
  private static func place(_ latitude: Int, _ longitude: Int) -> Coordinate? {
    guard let north = Fraction(Int128(latitude), over: 100),
      let east = Fraction(Int128(longitude), over: 100)
    else { return nil }
    return Coordinate(latitude: north, longitude: east)
  }

  @Test func `An island far away is put on the border, in its direction`() throws {
    let island = try #require(Self.place(1_800, 10_810))
    let projection = Projection(Self.town + [island])
    let place = projection.point(island)
    let direction = try #require(place.direction)
    #expect((100.0...170.0).contains(direction))
    #expect((0...projection.width).contains(place.x))
    #expect((0...projection.height).contains(place.y))
    let plain = Projection(Self.town)
    #expect(projection.unitsPerKilometre == plain.unitsPerKilometre)
  }

  @Test func `All places of a town are inside`() {
    let projection = Projection(Self.town)
    for place in Self.town {
      let point = projection.point(place)
      #expect(point.direction == nil)
      #expect((0...projection.width).contains(point.x))
      #expect((0...projection.height).contains(point.y))
    }
  }

  @Test func `Of few places none is left out`() throws {
    let far = try #require(Self.place(1_000, 10_000))
    let places = Array(Self.town.prefix(5)) + [far]
    let projection = Projection(places)
    #expect(places.allSatisfy { projection.point($0).direction == nil })
  }

  @Test(arguments: [0, 1, 30])
  func `Places at one point, or none, still make a drawing`(count: Int) throws {
    let place = try #require(Self.place(2_000, 10_600))
    let projection = Projection(Array(repeating: place, count: count))
    #expect(projection.height.isFinite)
    #expect(projection.point(place).x.isFinite)
  }
}
