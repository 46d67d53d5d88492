// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// How large a province to generate, as options of commands.
struct ProvinceOptions: ParsableArguments {
  @Option(help: "Rows of assets.csv.")
  var assets = 150_000

  @Option(help: "Offices, at least one a unit.")
  var offices = 600

  @Option(help: "New units.")
  var units = 114

  @Option(help: "Classes of assets.")
  var classes = 30

  @Flag(help: "Let each class stand in for the next one, so that all are planned together.")
  var ring = false

  @Option(help: "Seed of the random numbers.")
  var seed: UInt64 = 1

  func validate() throws {
    guard units > 0, classes > 0, assets >= 0 else {
      throw ValidationError("Units and classes must be at least 1; nothing may be negative.")
    }
    guard offices >= units else {
      throw ValidationError("Every unit needs an office: give at least --offices \(units).")
    }
  }

  /// The same as words of a command line.
  var arguments: [String] {
    [
      "--assets", "\(assets)", "--offices", "\(offices)", "--units", "\(units)", "--classes",
      "\(classes)", "--seed", "\(seed)",
    ] + (ring ? ["--ring"] : [])
  }

  /// A province of one commune, with the same classes and seed.
  var commune: ProvinceOptions {
    var commune = self
    (commune.assets, commune.offices, commune.units) = (1_500, 5, 1)
    return commune
  }
}
