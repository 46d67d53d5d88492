// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

/// An office: a row of offices.csv.
struct Site {
  var office: String
  var name: String
  /// The unit that holds it.
  var unit: String
  var point: Point
  /// `in_use`, `vacant` or `closing`.
  var availability: String
  var seats = 0
  /// In tenths of a square metre.
  var area = 0
  var floors = 1
  var stepFree = false
  var publicAccess = false

  private static let columns = [
    "office", "name", "unit", "latitude", "longitude", "usable_area_m2", "availability", "seats",
    "floors", "step_free", "public_access", "running_cost_per_year", "fit_out_cost",
  ]

  /// Gives the house a size that seats so many people.
  mutating func build(seats: Int, _ random: inout SplitMix64) {
    self.seats = seats
    area = seats * random.within(95...160) + random.below(100)
    floors = max(1, min(5, seats / 25 + random.below(2)))
    stepFree = random.chance(45)
  }

  /// Writes offices.csv.
  static func write(_ sites: [Site], to folder: URL) throws {
    var table = try TableWriter("offices.csv", in: folder, columns: columns)
    for site in sites { try site.write(to: &table) }
    try table.close()
  }

  private func write(to table: inout TableWriter) throws {
    table.text(office)
    table.text(name)
    table.text(unit)
    table.text(Point.degrees(point.latitude))
    table.text(Point.degrees(point.longitude))
    table.text("\(area / 10).\(area % 10)")
    table.text(availability)
    table.number(seats)
    table.number(floors)
    table.flag(stepFree)
    table.flag(publicAccess)
    table.number(area * 25_000)
    table.number(seats * (stepFree ? 1_500_000 : 2_500_000))
    try table.endRow()
  }
}
