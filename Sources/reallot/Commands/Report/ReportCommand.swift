// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// What auditors take from plans.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: .help("report.abstract"),
    discussion: .help("report.discussion"),
    subcommands: [
      Avoidance.self, Moves.self, Premises.self, Purchases.self, Surplus.self, Waves.self,
      Country.self,
    ])
}
