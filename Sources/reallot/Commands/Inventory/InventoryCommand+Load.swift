// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Reporting
internal import Store

extension InventoryCommand {
  /// Loads an inventory.
  struct Load: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Checks an inventory folder and keeps it as a revision.",
      discussion: """
        Nothing is kept where a finding is an error; the exit code is 1 then. The same content twice is
        one revision. Tells first what will change against the current revision of the same name, and
        then shows it with the control totals.

        Example:
          reallot inventory load inventories/an-bien
          reallot inventory load inventories/an-bien --totals stock-take.csv
        """)

    @OptionGroup var folder: FolderArgument
    @OptionGroup var stockTake: StockTakeOption
    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      let reading = try InventoryReading(folder: folder.path, stockTake: stockTake.path)
      let store = try store.open()
      let current = try CurrentRevision(of: reading.inventory.description.name, in: store)
      let difference = current?.difference(to: reading.tables)
      difference?.tell()
      let saved = try reading.save(in: store)
      output.print(
        InventoryOverview(reading.inventory, revision: saved.revision, difference: difference)
          .report)
      StandardError.write(
        saved.isNew ? "a new revision is kept\n" : "the store had this revision already\n")
    }
  }
}
