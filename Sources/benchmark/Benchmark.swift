// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// Makes the inventories that speed is measured on.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Make synthetic inventories of any size, and check plans of many small ones.",
    subcommands: [Generate.self, Remake.self, Oracle.self])
}
