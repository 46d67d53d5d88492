// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Store
internal import Words

extension AuditCommand {
  /// Asks a time-stamping authority for a stamp of the log.
  struct StampRequest: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "stamp-request",
      abstract: .help("audit.stamp-request.abstract"),
      discussion: .help("audit.stamp-request.discussion"))

    @OptionGroup var store: StoreOption
    @OptionGroup var file: ResultFile
    @OptionGroup var words: WordOptions

    func run() throws {
      let head = try store.existing().checkpoint().head
      try file.write(Store.StampRequest(head).bytes)
      StandardError.write(
        Message(
          "told.stamp_request", ["size": head.size, "root": Message(verbatim: "\(head.root)")]),
        in: words.language)
    }
  }
}
