// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Country

extension CountryCommand {
  /// Lists the shards of a country.
  struct Shards: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("country.shards.abstract"),
      discussion: .help("country.shards.discussion"))

    @Argument(
      help: ArgumentHelp(.help("argument.country"), valueName: "folder"), completion: .directory)
    var folder: String

    @OptionGroup var part: ShareOption

    func run() throws {
      let list = try CountryFolder(path: folder).shards()
      let shown = part.share == .all ? list : ShardList(part.share.shards(of: list.shards))
      StandardOutput.write(shown.bytes)
    }
  }
}
