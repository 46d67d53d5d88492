// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Reporting
internal import Store
internal import Words

extension InventoryCommand {
  /// Loads an inventory.
  struct Load: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Checks an inventory folder, or registers, and keeps what they hold as a revision.",
      discussion: """
        Nothing is kept where a finding is an error; the exit code is 1 then. With --accept-valid \
        the rows that are right are kept all the same; the exit code is 1 where any was left out. \
        The same content twice is one revision. What will change against the current revision of \
        the same name is told first, and shown with the control totals then.

        With --into, files of several units are registers: their rows replace those of the same \
        holder and tag, and are added where there are none; of rows without a tag there are then as \
        many alike as the inventory or the files have, whichever is more. Empty cells leave what is \
        there. With --complete the files are all that their holders have: other rows of these \
        holders are gone, and empty cells are empty.

        Example:
          reallot inventory load inventories/an-bien
          reallot inventory load inventories/an-bien --totals stock-take.csv
          reallot inventory load a.xlsx b.xlsx --mapping c53-hd --into an-bien
          reallot inventory load inventories/an-bien --accept-valid --rejects rejects.csv
        """)

    @OptionGroup var source: InventorySource
    @OptionGroup var options: LoadOptions
    @OptionGroup var changes: ChangesOption
    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func validate() throws {
      guard options.acceptsValid, source.complete else { return }
      throw ValidationError(Message("error.usage.accept-valid-with-complete"))
    }

    func run() throws {
      let reading = try InventoryReading(
        source, options: options, store: store, language: output.words.language)
      let store = try store.open()
      let current = try CurrentRevision(of: reading.inventory.description.name, in: store)
      let difference = try current?.difference(to: reading.tables)
      difference?.tell(in: output.words.language)
      let saved = try reading.save(in: store)
      output.print(
        InventoryOverview(
          reading.inventory, revision: saved.revision, difference: difference,
          mostChanges: changes.most
        ).report)
      StandardError.write(
        saved.isNew ? Message("told.kept") : Message("told.known"), in: output.words.language)
      if reading.leftOut > 0 { throw Failure.findings }
    }
  }
}
