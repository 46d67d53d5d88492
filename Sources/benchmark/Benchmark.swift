// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// Makes the inventories that speed is measured on, checks plans, and tries the readers.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Make synthetic inventories, check plans of many small ones, and fuzz the readers.",
    subcommands: [Generate.self, Remake.self, Oracle.self, Fuzz.self])
}
