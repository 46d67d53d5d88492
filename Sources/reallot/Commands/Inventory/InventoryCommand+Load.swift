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
        one revision.

        Example:
          reallot inventory load inventories/an-bien
        """)

    @OptionGroup var folder: FolderArgument
    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      let reading = try InventoryReading(folder: folder.path)
      let saved = try reading.save(in: store.open())
      output.print(InventoryOverview(reading.inventory, revision: saved.revision).report)
      StandardError.write(
        saved.isNew ? "a new revision is kept\n" : "the store had this revision already\n")
    }
  }
}
