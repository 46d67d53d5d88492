// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// What administrators do with inventories.
struct InventoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory",
    abstract: .help("inventory.abstract"),
    discussion: .help("inventory.discussion"),
    subcommands: [
      Sniff.self, Mappings.self, Check.self, Load.self, List.self, Show.self, Find.self, Diff.self,
      Export.self, Undo.self, Log.self,
    ])
}
