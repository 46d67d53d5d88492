// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Store

extension AuditCommand {
  /// Writes what the log is now.
  struct Checkpoint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("audit.checkpoint.abstract"),
      discussion: .help("audit.checkpoint.discussion"))

    @OptionGroup var key: KeyOption
    @OptionGroup var store: StoreOption
    @OptionGroup var file: ResultFile
    @OptionGroup var words: WordOptions

    func run() throws {
      try file.check(reading: [key.path].compactMap(\.self))
      let note = try key.note(of: store.existing().checkpoint(), in: words.language)
      try file.write(Array(note.utf8))
    }
  }
}
