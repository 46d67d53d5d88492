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
      abstract: .help("inventory.load.abstract"),
      discussion: .help("inventory.load.discussion"))

    @OptionGroup var source: InventorySource
    @OptionGroup var options: LoadOptions
    @OptionGroup var changes: ChangesOption
    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func validate() throws {
      guard options.acceptsValid, source.delivery.replaces else { return }
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
