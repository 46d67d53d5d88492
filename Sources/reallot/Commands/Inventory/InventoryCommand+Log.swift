// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Store

extension InventoryCommand {
  /// Lists the log.
  struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("inventory.log.abstract"),
      discussion: .help("inventory.log.discussion"))

    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      try output.print(EventList.report(try store.existing().events()))
    }
  }
}
