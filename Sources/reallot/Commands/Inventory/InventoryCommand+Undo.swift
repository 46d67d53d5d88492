// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Store
internal import Words

extension InventoryCommand {
  /// Takes a load back.
  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("inventory.undo.abstract"),
      discussion: .help("inventory.undo.discussion"))

    @Argument(
      help: ArgumentHelp(
        .help("argument.revision"), valueName: "revision"))
    var revision: String?

    @OptionGroup var store: StoreOption
    @OptionGroup var words: WordOptions

    func run() throws {
      let lock = try store.lock(for: "undo", in: words.language)
      defer { withExtendedLifetime(lock) {} }
      let store = try store.existing()
      let undone = try store.undo(revision ?? last(of: store), detail: "", at: .now)
      let (name, taken) = (undone.revision.name, undone.revision.digest.short)
      let line =
        undone.current.map { current in
          Message(
            "told.undone",
            ["revision": taken, "inventory": name, "current": current.digest.short])
        } ?? Message("told.undone_last", ["revision": taken, "inventory": name])
      StandardOutput.write(line.text(in: words.language) + "\n")
    }

    private func last(of store: Store) throws -> String {
      guard let last = try store.revisions().first(where: \.isCurrent) else {
        throw NothingToUndo()
      }
      return last.digest.description
    }
  }

  /// A store without a load that could be taken back.
  struct NothingToUndo: Worded {
    let message = Message("error.undo.nothing")
  }
}
