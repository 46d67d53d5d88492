// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// What administrators do with inventories.
struct InventoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory",
    abstract: "Loads, shows, compares and exports inventories.",
    discussion: """
      Example:
        reallot inventory check inventories/an-bien
        reallot inventory load inventories/an-bien
        reallot inventory list
      """,
    subcommands: [
      Sniff.self, Mappings.self, Check.self, Load.self, List.self, Show.self, Diff.self,
      Export.self, Undo.self, Log.self,
    ])
}
