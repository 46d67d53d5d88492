// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

/// Writes an inventory folder of any size, always the same for the same options.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a synthetic inventory.",
    discussion: """
      Units lie in clusters, in the density of a province 100 km across. Furniture is plentiful, \
      computers, laptops and scanners are short. The same options give the same bytes.
      """)

  @Argument(help: "The folder to write; it is made when missing.")
  var output: String

  @Option(help: "New units.")
  var units = 114

  @Option(help: "Offices, at least one a unit.")
  var offices = 600

  @Option(help: "Rows of assets.csv.")
  var assets = 150_000

  @Option(help: "Classes of assets.")
  var classes = 30

  @Option(help: "Seed of the random numbers.")
  var seed: UInt64 = 1

  @Option(help: "Rows of needs.csv; none leaves the table out.")
  var needs = 0

  @Flag(help: "Write substitutions.csv too.")
  var substitutions = false

  @Option(help: "Teams a unit, with space norms and a scenario of premises; none leaves them out.")
  var teams = 0

  func validate() throws {
    guard units > 0, classes > 0, assets >= 0, needs >= 0, teams >= 0 else {
      throw ValidationError("Units and classes must be at least 1; nothing may be negative.")
    }
    guard offices >= units else {
      throw ValidationError("Every unit needs an office: give at least --offices \(units).")
    }
  }

  func run() throws {
    let size = ProvinceSize(
      units: units, offices: offices, assets: assets, classes: classes, needs: needs,
      substitutions: substitutions, teams: teams, seed: seed)
    try Province(size).write(to: URL(fileURLWithPath: output, isDirectory: true))
  }
}
