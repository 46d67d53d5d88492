// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Store

extension AuditCommand {
  /// Proves that a line stands in the log.
  struct Prove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("audit.prove.abstract"),
      discussion: .help("audit.prove.discussion"))

    @Argument(help: ArgumentHelp(.help("audit.prove.line"), valueName: "line"))
    var line: Int

    @OptionGroup var key: KeyOption
    @OptionGroup var store: StoreOption
    @OptionGroup var file: ResultFile
    @OptionGroup var words: WordOptions

    func run() throws {
      try file.check(reading: [key.path].compactMap(\.self))
      let proof = try store.existing().proof(of: line)
      let note = try key.note(of: proof.checkpoint, in: words.language)
      try file.write(Array(proof.text(note: note).utf8))
    }
  }
}
