// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Intake

struct NumberTests {
  @Test(
    arguments: [
      ("20.8449", "106.6881", 208_449_000, 1_066_881_000),
      ("-90", "180", -900_000_000, 1_800_000_000),
      ("0", "-0.00000005", 0, -1), ("1/3", "0", 3_333_333, 0),
    ] as [(String, String, Int32, Int32)])
  func `Coordinates are kept to ten-millionths`(
    _ latitude: String, _ longitude: String, _ north: Int32, _ east: Int32
  ) {
    let result = Sample().changing("offices.csv", "20.85,106.68", to: "\(latitude),\(longitude)")
      .read()
    #expect(result.inventory?.offices[0].location.latitudeE7 == north)
    #expect(result.inventory?.offices[0].location.longitudeE7 == east)
  }

  @Test(
    arguments: [("1.5", 1500), ("0", 0), ("12.345", 12_345), ("1/8", 125)] as [(String, Int64)])
  func `Kilometres become whole metres`(_ text: String, _ metres: Int64) {
    let table = "from_office,to_office,distance_km\na,b,\(text)\n"
    let result = Sample().with("routes.csv", table).read()
    #expect(result.inventory?.routes.first?.metres == metres)
  }

  @Test(arguments: ["1/3", "0.5", "0.4999999999999999", "1/1000000007", "1"])
  func `Shares are exact`(_ text: String) throws {
    let share = try #require(Fraction(text))
    let rest = try #require(
      Fraction.one.adding(
        Fraction(-Int128(share.numerator), over: Int128(share.denominator)) ?? .zero))
    let rows = rest == .zero ? "o1,n1,\(text),," : "o1,n1,\(text),,\no1,n2,\(rest),,"
    let result = Sample().changing("successions.csv", "o1,n1,1,,", to: rows).read()
    #expect(result.findings == [])
    #expect(result.inventory?.successions.contains { $0.share == share } == true)
  }

  @Test(arguments: [("yes", true), ("TRUE", true), ("No", false), ("false", false)])
  func `Flags have two words each`(_ word: String, _ flag: Bool) {
    let result = Sample().changing("assets.csv", ",yes,", to: ",\(word),").read()
    #expect(result.inventory?.assets.first { $0.tag == "T1" }?.isMovable == flag)
  }
}
