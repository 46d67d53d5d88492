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
    @OptionGroup var passedOver: PassedOverOption
    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func validate() throws {
      guard options.acceptsValid, source.delivery.replaces else { return }
      throw ValidationError(Message("error.usage.accept-valid-with-complete"))
    }

    func run() throws {
      let lock = try store.lock(for: "load", in: output.words.language)
      defer { withExtendedLifetime(lock) {} }
      do {
        try load()
      } catch StoreError.superseded(let name, _, let current?) where options.rejects.path == nil {
        StandardError.write(
          Message("told.again", ["inventory": name, "current": current.short]),
          in: output.words.language)
        try load()
      }
    }

    private func load() throws {
      let reading = try InventoryReading(
        source, options: options, store: store, language: output.words.language)
      let store = try store.open()
      let current = try current(reading.inventory.description.name, in: store)
      let difference = try current?.difference(to: reading.tables)
      difference?.tell(in: output.words.language)
      let saved = try reading.save(in: store)
      try output.print(report(reading, saved.revision, difference))
      StandardError.write(
        saved.isNew ? Message("told.kept") : Message("told.known"), in: output.words.language)
      if reading.leftOut > 0 { throw Failure.findings }
    }

    /// The current revision of a name; where it is damaged that is told, since what is loaded may mend it.
    private func current(_ name: String, in store: Store) throws -> CurrentRevision? {
      do {
        return try CurrentRevision(of: name, in: store)
      } catch let error as StoreError {
        guard case .damaged = error else { throw error }
        StandardError.write(error.message, in: output.words.language)
        return nil
      }
    }

    /// The overview of what was kept, behind what was read from each sheet of registers.
    private func report(
      _ reading: InventoryReading, _ revision: Digest, _ difference: DifferenceReport?
    ) -> Report {
      let overview = InventoryOverview(
        reading.inventory, revision: revision, difference: difference, mostChanges: changes.most
      ).report
      let language = output.words.language
      let tables = RegisterList.tables(reading.sheets, in: language) + overview.tables
      return passedOver.appended(to: overview.with(tables: tables), reading.sheets, in: language)
    }
  }
}
