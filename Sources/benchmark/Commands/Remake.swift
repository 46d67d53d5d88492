// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

/// Makes the synthetic tables of inventories/hai-phong again from its real ones.
struct Remake: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the synthetic tables of inventories/hai-phong again.",
    discussion: """
      Reads units.csv, successions.csv and classes.csv of the folder and writes posts.csv, \
      rooms.csv, teams.csv, traffic.csv and assets.csv. With both files of points it writes offices.csv first; without \
      them it keeps the offices as they are.

      OLD-POINTS needs the columns old_code, new_code, lat, lon, coord_quality; NEW-POINTS \
      needs new_code, lat, lon. A point whose quality is not "ok" is replaced by the new \
      unit's point, a little aside.
      """)

  @Argument(help: "The inventory folder.")
  var folder: String

  @Option(help: "CSV file: points of the old units.")
  var oldPoints: String?

  @Option(help: "CSV file: points of the new units.")
  var newPoints: String?

  @Option(help: "Rows of assets.csv.")
  var assets = 40_000

  @Option(help: "Seed of the random numbers.")
  var seed: UInt64 = 1

  func validate() throws {
    guard (oldPoints == nil) == (newPoints == nil) else {
      throw ValidationError("Give both --old-points and --new-points, or neither.")
    }
  }

  func run() throws {
    let city = try City(folder: URL(fileURLWithPath: folder, isDirectory: true), seed: seed)
    if let oldPoints, let newPoints {
      let points = try CityPoints(old: oldPoints, new: newPoints)
      try city.writeOffices(points)
    }
    try city.writePeopleAndAssets(rows: assets)
  }
}
