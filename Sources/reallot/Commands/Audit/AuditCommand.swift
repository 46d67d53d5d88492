// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// What auditors take from the log.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: .help("audit.abstract"),
    discussion: .help("audit.discussion"),
    subcommands: [
      Log.self, Checkpoint.self, Consistency.self, Prove.self, StampRequest.self,
    ])
}
