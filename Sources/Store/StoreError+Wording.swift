// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
public import Words

extension StoreError: Worded {
  /// What failed, on which input, and what to do.
  public var message: Message {
    switch self {
    case .folderMissing(let path): Message("error.store.folder-missing", ["path": path])
    case .notAccessible(let path, let cause, let remedy):
      Message("error.store.not-accessible", ["path": path, "cause": cause, "remedy": remedy])
    case .besideDatabase(let path): Message("error.store.beside-database", ["path": path])
    case .notAStore(let path): Message("error.store.not-a-store", ["path": path])
    case .newer(let path, let schema):
      Message("error.store.newer", ["path": path, "schema": schema])
    case .busy(let path):
      Message("error.store.busy", ["path": path, "seconds": Store.patience])
    case .locked(let path, let holder, let seconds):
      Message("error.store.locked", ["path": path, "holder": holder, "seconds": seconds])
    case .superseded(let name, let base, let current):
      Message(
        "error.store.superseded",
        ["inventory": name, "base": base.short, "current": current?.short ?? "–"])
    case .notCopied(let path, let folder, let cause):
      Message("error.store.not-copied", ["path": path, "folder": folder, "cause": cause])
    case .full(let path): Message("error.store.full", ["path": path])
    case .exists(let path): Message("error.store.exists", ["path": path])
    case .damaged(let path, let detail):
      Message("error.store.damaged", ["path": path, "detail": detail])
    case .failed(let path, let detail):
      Message("error.store.failed", ["path": path, "detail": detail])
    case .unknownRevision(let text, let known) where known.isEmpty:
      Message("error.store.no-revisions", ["text": text])
    case .unknownRevision(let text, let known):
      Message("error.store.unknown-revision", ["text": text, "known": Self.first(of: known)])
    case .ambiguousRevision(let text, let candidates):
      Message("error.store.ambiguous-revision", Self.places(text, candidates))
    case .unknownWaves(let text): Message("error.store.unknown-waves", ["text": text])
    case .unknownPlan(let text, let known) where known.isEmpty:
      Message("error.store.no-plans", ["text": text])
    case .unknownPlan(let text, let known):
      Message("error.store.unknown-plan", ["text": text, "known": Self.first(of: known)])
    case .ambiguousPlan(let text, let candidates):
      Message("error.store.ambiguous-plan", Self.places(text, candidates))
    case .unknownLine(let line, let count):
      Message("error.store.unknown-line", ["line": line, "count": count])
    case .ambiguousName(let text, let names):
      Message("error.store.ambiguous-name", Self.places(text, names))
    case .alreadyUndone(let text, let revision):
      Message("error.store.already-undone", ["text": text, "revision": revision.short])
    }
  }

  private static func places(
    _ text: String, _ candidates: [String]
  ) -> KeyValuePairs<String, any Sayable> {
    ["text": text, "count": candidates.count, "candidates": first(of: candidates)]
  }

  /// The first five, and how many more there are.
  private static func first(of names: [String]) -> Message.Value {
    guard names.count > 5 else { return names.said }
    return Message(
      "error.store.first-and-more", ["names": Array(names.prefix(5)), "count": names.count - 5]
    ).said
  }
}
