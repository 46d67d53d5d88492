// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// What administrators do with the store's file.
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: .help("store.abstract"),
    discussion: .help("store.discussion"),
    subcommands: [Check.self, Backup.self, Restore.self])
}
