// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// Many inventories as one country, on as many machines as there are.
struct CountryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "country",
    abstract: .help("country.abstract"),
    discussion: .help("country.discussion"),
    subcommands: [Shards.self, Run.self, Merge.self, Budget.self])
}
