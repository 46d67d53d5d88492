// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Store

extension InventoryCommand {
  /// Lists revisions.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the revisions of the store, the one loaded last first.",
      discussion: """
        Example:
          reallot inventory list
        """)

    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      output.print(RevisionList.report(try store.open().revisions()))
    }
  }
}
