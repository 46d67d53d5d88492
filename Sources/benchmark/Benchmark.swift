// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// Makes inventories of any size, measures and checks on them, and fuzzes the readers.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Make inventories of any size, measure and check reallot on them, fuzz its readers.",
    subcommands: [
      Run.self, Load.self, Premises.self, Generate.self, Remake.self, Oracle.self, Fuzz.self,
    ])
}
