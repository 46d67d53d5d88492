// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Store

extension InventoryCommand {
  /// Lists revisions.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("inventory.list.abstract"),
      discussion: .help("inventory.list.discussion"))

    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      try output.print(RevisionList.report(try store.existing().revisions()))
    }
  }
}
