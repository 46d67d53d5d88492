// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Store
internal import Words

extension InventoryCommand {
  /// Exports a revision.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes a revision as an inventory folder, which loads again to the same revision.",
      discussion: """
        The folder is written whole or not at all. One that holds something already is refused.

        Example:
          reallot inventory export an-bien an-bien-2025
        """)

    @Argument(
      help: ArgumentHelp(
        "The inventory's name, or the first digits of a revision.", valueName: "revision"))
    var revision: String

    @Argument(
      help: ArgumentHelp("The folder to write.", valueName: "folder"), completion: .directory)
    var folder: String

    @OptionGroup var store: StoreOption
    @OptionGroup var words: LanguageOption

    func run() throws {
      let store = try store.open()
      let summary = try store.revision(matching: revision)
      try OutputFolder(path: folder).write(store.canonicalTables(of: summary.digest).files)
      StandardError.write(
        Message("told.exported", ["revision": summary.digest.short, "folder": folder]),
        in: words.language)
    }
  }
}
