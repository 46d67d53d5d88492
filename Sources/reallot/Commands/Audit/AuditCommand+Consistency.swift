// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Store
internal import Words

extension AuditCommand {
  /// Compares the log with an earlier checkpoint.
  struct Consistency: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("audit.consistency.abstract"),
      discussion: .help("audit.consistency.discussion"))

    @Argument(
      help: ArgumentHelp(.help("audit.consistency.file"), valueName: "checkpoint"),
      completion: .file())
    var checkpoint: String

    @OptionGroup var store: StoreOption
    @OptionGroup var output: FileOptions

    func run() throws {
      try output.file.check(reading: [checkpoint])
      let text = String(decoding: try GivenFile(path: checkpoint).bytes(), as: UTF8.self)
      guard let old = Store.Checkpoint(text) else { throw NoCheckpoint(path: checkpoint) }
      let store = try store.existing()
      let continues = try store.continues(old)
      let report = ConsistencyReport(
        old: old, new: try store.checkpoint(), continues: continues
      ).report
      try output.write(report)
      if !continues { throw Failure.findings }
    }
  }

  /// A file that holds no checkpoint.
  struct NoCheckpoint: Worded {
    let path: String

    var message: Message { Message("error.audit.checkpoint", ["path": path]) }
  }
}
