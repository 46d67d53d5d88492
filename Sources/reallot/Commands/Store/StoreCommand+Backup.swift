// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Store
internal import Words

extension StoreCommand {
  /// Writes a copy of the store.
  struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("store.backup.abstract"),
      discussion: .help("store.backup.discussion"))

    @Argument(
      help: ArgumentHelp(.help("store.backup.file"), valueName: "file"), completion: .file())
    var file: String

    @OptionGroup var store: StoreOption
    @OptionGroup var words: WordOptions

    func run() throws {
      let store = try store.existing()
      try store.backUp(to: file)
      StandardError.write(Message("told.backed_up", ["path": file]), in: words.language)
      let failures = try store.check().flatMap(\.failures)
      Failure.list(failures, in: words.language)
      if !failures.isEmpty { throw Failure.findings }
    }
  }
}
