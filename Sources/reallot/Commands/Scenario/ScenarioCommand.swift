// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// What planners do with scenarios.
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "Runs scenarios and shows their plans.",
    discussion: """
      Example:
        reallot scenario run inventories/an-bien/scenarios/base.yaml
        reallot scenario list
        reallot scenario show base
      """,
    subcommands: [Run.self, List.self, Show.self, Schema.self])
}
