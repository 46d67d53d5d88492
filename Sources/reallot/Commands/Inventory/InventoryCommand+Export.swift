// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Store
internal import Words

extension InventoryCommand {
  /// Exports a revision.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("inventory.export.abstract"),
      discussion: .help("inventory.export.discussion"))

    @Argument(
      help: ArgumentHelp(
        .help("argument.revision"), valueName: "revision"))
    var revision: String

    @Argument(
      help: ArgumentHelp(.help("inventory.export.folder"), valueName: "folder"),
      completion: .directory)
    var folder: String

    @OptionGroup var store: StoreOption
    @OptionGroup var words: WordOptions

    func run() throws {
      let store = try store.existing()
      let summary = try store.revision(matching: revision)
      try OutputFolder(path: folder).write(store.canonicalTables(of: summary.digest).files)
      StandardError.write(
        Message("told.exported", ["revision": summary.digest.short, "folder": folder]),
        in: words.language)
    }
  }
}
