// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Store

extension AuditCommand {
  /// Lists the log with who did what, and the digests of what was written.
  struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("audit.log.abstract"),
      discussion: .help("audit.log.discussion"))

    @OptionGroup var store: StoreOption
    @OptionGroup var output: FileOptions

    func run() throws {
      try output.write(AuditList.report(try store.existing().events()))
    }
  }
}
