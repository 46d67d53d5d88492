// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Words

@testable import Planning

struct DistancesTests {
  @Test(arguments: [("1", Int64(111_195)), ("1.3", 144_554), ("0.00001", 1)])
  func `A degree of latitude is a 360th of the great circle, times the detour, half up`(
    detour: String, metres: Int64
  ) throws {
    var sample = try Sample()
    let place = Coordinate(latitude: Fraction(22), longitude: Fraction(106))
    sample.tables.offices[1].location = try #require(place)
    let distances = try Distances(sample.inventory, detour: #require(Fraction(detour)))
    #expect(distances(0, 1) == metres)
    #expect(distances(1, 0) == metres)
    #expect(distances(0, 0) == 0)
    #expect(distances.longest == metres)
  }

  @Test func `A route counts as it is, in its direction`() throws {
    var sample = try Sample()
    sample.tables.routes = [
      Inventory.Route(origin: sample.office("east"), destination: sample.office("west"), metres: 77)
    ]
    let distances = try Distances(sample.inventory, detour: Fraction(2))
    #expect(distances(0, 2) == 77)
    #expect(distances(2, 0) == 0)
  }

  @Test func `A way of more than two million kilometres is an error`() throws {
    var sample = try Sample()
    sample.way("east", "west", metres: 2_147_483_648)
    let error = #expect(throws: PlanningError.self) { try sample.problem() }
    #expect(
      error?.description == "the way from office 'east' to office 'west' is too large for exact "
        + "sums; check the units of prices, volumes and distances")
  }

  @Test func `A detour that no distance can hold is an error`() throws {
    var sample = try Sample()
    let place = Coordinate(latitude: Fraction(-22), longitude: Fraction(-74))
    sample.tables.offices[1].location = try #require(place)
    sample.scenario.moving.detour = Fraction(.max)
    #expect(throws: PlanningError.self) { try sample.problem() }
  }
}
