// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// Makes inventories of any size, and measures on them.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Make inventories of any size, and measure and check reallot on them.",
    subcommands: [Run.self, Generate.self, Remake.self, Oracle.self])
}
