// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// Makes the inventories that speed is measured on, and tries the readers of registers.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Make synthetic inventories of any size, and fuzz the readers of registers.",
    subcommands: [Generate.self, Remake.self, Fuzz.self])
}
