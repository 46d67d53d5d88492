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

  @OptionGroup var province: ProvinceOptions

  @Option(help: "Rows of needs.csv; none leaves the table out.")
  var needs = 0

  @Flag(help: "Write substitutions.csv too.")
  var substitutions = false

  @Option(help: "Teams a unit, with space norms and a scenario of premises; none leaves them out.")
  var teams = 0

  func validate() throws {
    guard needs >= 0, teams >= 0 else {
      throw ValidationError("Neither --needs nor --teams may be negative.")
    }
  }

  func run() throws {
    let size = ProvinceSize(
      units: province.units, offices: province.offices, assets: province.assets,
      classes: province.classes, needs: needs, substitutions: substitutions, ring: province.ring,
      teams: teams, seed: province.seed)
    try Province(size).write(to: URL(fileURLWithPath: output, isDirectory: true))
  }
}
