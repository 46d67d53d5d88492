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
        Nothing is kept where a finding is an error; the exit code is 1 then. With --accept-valid \
        the rows that are right are kept all the same; the exit code is 1 where any was left out. \
        The same content twice is one revision.

        Example:
          reallot inventory load inventories/an-bien
          reallot inventory load inventories/an-bien --accept-valid --rejects rejects.csv
        """)

    @OptionGroup var folder: FolderArgument
    @OptionGroup var options: LoadOptions
    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      let reading = try InventoryReading(
        folder: folder.path, options: options, language: output.words.language)
      let saved = try reading.save(in: store.open())
      output.print(InventoryOverview(reading.inventory, revision: saved.revision).report)
      StandardError.write(
        saved.isNew ? "a new revision is kept\n" : "the store had this revision already\n")
      if reading.leftOut > 0 { throw Failure.findings }
    }
  }
}
