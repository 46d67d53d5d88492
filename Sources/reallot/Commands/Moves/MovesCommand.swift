// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// How a plan is carried out.
struct MovesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moves",
    abstract: .help("moves.abstract"),
    discussion: .help("moves.discussion"),
    subcommands: [
      Plan.self, Publish.self, List.self, Confirm.self, Status.self, Replan.self, Schema.self,
    ])
}
