// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// What planners do with scenarios.
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: .help("scenario.abstract"),
    discussion: .help("scenario.discussion"),
    subcommands: [
      Run.self, List.self, Show.self, Compare.self, Explain.self, Value.self,
      Alternatives.self, Sweep.self, Approve.self, Schema.self,
    ])
}
