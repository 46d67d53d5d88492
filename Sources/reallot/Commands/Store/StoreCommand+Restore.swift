// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Store
internal import Words

extension StoreCommand {
  /// Makes a store of a copy.
  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("store.restore.abstract"),
      discussion: .help("store.restore.discussion"))

    @Argument(
      help: ArgumentHelp(.help("store.restore.file"), valueName: "file"), completion: .file())
    var file: String

    @OptionGroup var store: StoreOption
    @OptionGroup var words: WordOptions

    func run() throws {
      let lock = try store.lock(for: "restore", in: words.language)
      defer { withExtendedLifetime(lock) {} }
      try Store.restore(file, to: store.location)
      StandardError.write(
        Message("told.restored", ["path": store.location, "backup": file]), in: words.language)
    }
  }
}
