// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Reporting
internal import Store

extension InventoryCommand {
  /// Compares two revisions.
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("inventory.diff.abstract"),
      discussion: .help("inventory.diff.discussion"))

    @Argument(
      help: ArgumentHelp(
        .help("inventory.diff.old"),
        valueName: "revision"))
    var old: String

    @Argument(help: ArgumentHelp(.help("inventory.diff.new"), valueName: "revision"))
    var new: String

    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      let store = try store.existing()
      let (old, new) = (
        try store.revision(matching: old).digest, try store.revision(matching: new).digest
      )
      let difference = InventoryDifference(
        from: try store.canonicalTables(of: old), to: try store.canonicalTables(of: new))
      try output.print(DifferenceReport(difference, from: old, to: new).report)
    }
  }
}
