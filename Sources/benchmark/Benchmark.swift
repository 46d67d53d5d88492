// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// Makes inventories of any size, measures, checks and attacks the product on them, fuzzes the readers.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Make inventories of any size; measure, check, fuzz and attack reallot.",
    subcommands: [
      Run.self, Load.self, Premises.self, Generate.self, Remake.self, Oracle.self, Desk.self,
      Waves.self,
      Fuzz.self, Attack.self, MakeCountry.self,
    ])
}
