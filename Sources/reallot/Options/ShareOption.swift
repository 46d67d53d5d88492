// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Country

/// Which part of a country's shards a command is about.
struct ShareOption: ParsableArguments {
  @Option(
    name: .customLong("shard"),
    help: ArgumentHelp(.help("option.shard"), valueName: "i/n"))
  var share = Share.all
}

extension Share: ExpressibleByArgument {
  /// Reads `3/34`.
  public init?(argument: String) { self.init(argument) }

  /// As it is written.
  public var defaultValueDescription: String { "\(index)/\(count)" }
}
