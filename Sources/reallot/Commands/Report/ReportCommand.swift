// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// What auditors take from plans.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Reports what a plan avoids, moves, buys and leaves over, and who works where.",
    discussion: """
      Example:
        reallot report avoidance base --format html --output avoidance.html
        reallot report purchases base --format csv > purchases.csv
      """,
    subcommands: [
      Avoidance.self, Moves.self, Premises.self, Purchases.self, Surplus.self,
    ])
}
