// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Reporting
internal import Store

extension InventoryCommand {
  /// Compares two revisions.
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compares two revisions: rows added, changed field by field, and gone.",
      discussion: """
        Rows are matched by their keys, assets by holder and tag. Register rows without a tag are \
        counted: a changed one is one row gone and one added.

        Example:
          reallot inventory diff 3f2a an-bien
          reallot inventory diff 3f2a 91c0 --format csv > changes.csv
        """)

    @Argument(
      help: ArgumentHelp(
        "The revision before: an inventory's name, or the first digits of a revision.",
        valueName: "revision"))
    var old: String

    @Argument(help: ArgumentHelp("The revision after.", valueName: "revision"))
    var new: String

    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      let store = try store.open()
      let (old, new) = (
        try store.revision(matching: old).digest, try store.revision(matching: new).digest
      )
      let difference = InventoryDifference(
        from: try store.canonicalTables(of: old), to: try store.canonicalTables(of: new))
      output.print(DifferenceReport(difference, from: old, to: new).report)
    }
  }
}
