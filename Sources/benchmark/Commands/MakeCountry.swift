// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

/// Writes the folder of a country, always the same for the same options.
struct MakeCountry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "country",
    abstract: "Write a country: real provinces and units, everything else made up.",
    discussion: """
      Without options it is small: 34 provinces, 3,321 units, 100,000 rows of assets. The whole country has \
      --assets 5000000. The same options give the same bytes.
      """)

  @Argument(help: "The folder to write; it is made when missing.")
  var output: String

  @Option(help: "Rows of assets.csv in all provinces together.")
  var assets = NationSize().assets

  @Option(help: "At most so many new units a province.")
  var units: Int?

  @Option(help: "The first so many provinces.")
  var provinces: Int?

  @Option(help: "Seed of the random numbers.")
  var seed: UInt64 = 1

  @Option(help: "The folder of provinces.csv, units.csv and old_units.csv.")
  var data = "inventories/viet-nam"

  @Option(help: "The inventory whose classes, norms and substitutions are taken over.")
  var classes = "inventories/hai-phong"

  func validate() throws {
    guard assets >= 0, units ?? 1 > 0, provinces ?? 1 > 0 else {
      throw ValidationError("Units and provinces must be at least 1; nothing may be negative.")
    }
  }

  func run() throws {
    let nation = try Nation(
      data: URL(fileURLWithPath: data, isDirectory: true),
      classes: URL(fileURLWithPath: classes, isDirectory: true),
      NationSize(assets: assets, units: units, provinces: provinces, seed: seed))
    try nation.write(to: URL(fileURLWithPath: output, isDirectory: true))
  }
}
