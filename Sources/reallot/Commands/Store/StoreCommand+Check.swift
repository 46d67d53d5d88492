// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Store

extension StoreCommand {
  /// Checks everything that the store holds.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("store.check.abstract"),
      discussion: .help("store.check.discussion"))

    @OptionGroup var store: StoreOption
    @OptionGroup var output: FileOptions

    func run() throws {
      let checks = try store.existing().check()
      try output.write(StoreCheckReport.report(checks))
      if checks.contains(where: { !$0.failures.isEmpty }) { throw Failure.findings }
    }
  }
}
