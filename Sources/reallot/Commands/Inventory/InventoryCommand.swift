// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// What administrators do with inventories.
struct InventoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory",
    abstract: "Loads and shows inventories.",
    discussion: """
      Example:
        reallot inventory check inventories/an-bien
        reallot inventory load inventories/an-bien
        reallot inventory list
      """,
    subcommands: [Check.self, Load.self, List.self, Show.self, Sniff.self, Mappings.self])
}
