// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Reporting
internal import Store

extension InventoryCommand {
  /// Takes a load back.
  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes a revision back, so that the inventory's name means the one before.",
      discussion: """
        Without a revision the one that was loaded last. Nothing is deleted: the log has another line, \
        and loading the same content brings the revision back.

        Example:
          reallot inventory undo
        """)

    @Argument(
      help: ArgumentHelp(
        "The inventory's name, or the first digits of a revision.", valueName: "revision"))
    var revision: String?

    @OptionGroup var store: StoreOption
    @OptionGroup var words: LanguageOption

    func run() throws {
      let store = try store.open()
      let undone = try store.undo(revision ?? last(of: store), detail: "", at: .now)
      let (name, taken) = (undone.revision.name, undone.revision.digest.short)
      let line =
        undone.current.map { Self.replaced.filled(taken, name, $0.digest.short) }
        ?? Self.emptied.filled(taken, name)
      StandardOutput.write(line.phrase[words.language] + "\n")
    }

    private static let replaced = Term(
      "replaced", "revision {0} of inventory '{1}' is taken back; it is revision {2} now",
      "đã huỷ nạp phiên bản {0} của bộ dữ liệu '{1}'; nay là phiên bản {2}",
      "대장 '{1}'의 개정본 {0} 적재를 취소함. 이제 개정본 {2}임")
    private static let emptied = Term(
      "emptied", "revision {0} of inventory '{1}' is taken back; no load of it is left",
      "đã huỷ nạp phiên bản {0} của bộ dữ liệu '{1}'; không còn lần nạp nào",
      "대장 '{1}'의 개정본 {0} 적재를 취소함. 남은 적재가 없음")

    private func last(of store: Store) throws -> String {
      guard let last = try store.revisions().first(where: \.isCurrent) else {
        throw NothingToUndo()
      }
      return last.digest.description
    }
  }

  /// A store without a load that could be taken back.
  struct NothingToUndo: Error, CustomStringConvertible {
    let description = "no load can be taken back: the store has none that stands"
  }
}
