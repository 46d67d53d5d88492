// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension StoreError: CustomStringConvertible {
  /// What failed, on which input, and what to do.
  public var description: String {
    switch self {
    case .folderMissing(let path):
      "cannot open the store '\(path)': its folder does not exist; create it or name another file"
    case .notAccessible(let path):
      "cannot open the store '\(path)': it cannot be read and written; "
        + "check the path and the permissions of file and folder"
    case .notAStore(let path):
      "cannot open the store '\(path)': the file is no store of reallot; name another file"
    case .newer(let path, let schema):
      "cannot open the store '\(path)': a newer reallot wrote it (schema \(schema)); "
        + "update reallot"
    case .busy(let path):
      "cannot write to the store '\(path)': another program has been writing to it "
        + "for \(Store.patience) seconds; try again when it is done"
    case .damaged(let path, let detail):
      "the store '\(path)' is damaged: \(detail); restore it from a backup or start a new store"
    case .failed(let path, let detail):
      "the store '\(path)' failed: \(detail); check the disk and try again"
    case .unknownRevision, .ambiguousRevision, .unknownPlan, .ambiguousPlan, .alreadyUndone:
      lookup
    }
  }

  private var lookup: String {
    switch self {
    case .unknownRevision(let text, let known) where known.isEmpty:
      "no revision matches '\(text)': the store has none; load an inventory first"
    case .unknownRevision(let text, let known):
      "no revision matches '\(text)'; the store has \(Self.list(known))"
    case .ambiguousRevision(let text, let candidates):
      "'\(text)' matches \(candidates.count) revisions: \(Self.list(candidates)); give more digits"
    case .unknownPlan(let text, let known) where known.isEmpty:
      "no plan matches '\(text)': the store has none; run a scenario first"
    case .unknownPlan(let text, let known):
      "no plan matches '\(text)'; the store has \(Self.list(known))"
    case .ambiguousPlan(let text, let candidates):
      "'\(text)' matches \(candidates.count) plans: \(Self.list(candidates)); give more digits"
    case .alreadyUndone(let text, let revision):
      "cannot undo '\(text)': revision \(revision.short) has been taken back already; "
        + "load it again or name another"
    default: ""
    }
  }

  /// The first five, and how many more there are.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(5).joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
  }
}
