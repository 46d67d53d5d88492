// SPDX-License-Identifier: GPL-3.0-or-later

internal import Store
internal import Words

/// What a look at a store says, without making one.
struct StoreHealth {
  /// What it holds; nil where there is none or it cannot be read.
  let contents: Contents?
  /// Why it cannot be read; nil where it can, or where there is none yet.
  let problem: Message?

  /// How much a store holds.
  struct Contents {
    let library: String
    let isReadOnly: Bool
    let revisions: Int
    let plans: Int
  }

  init(_ option: StoreOption) {
    do {
      contents = try option.ifThere().map(Contents.init(of:))
      problem = nil
    } catch {
      contents = nil
      problem =
        (error as? any Worded)?.message ?? Message("error.unexpected", ["words": "\(error)"])
    }
  }
}

extension StoreHealth.Contents {
  fileprivate init(of store: Store) throws {
    library = try store.library
    isReadOnly = store.isReadOnly
    revisions = try store.revisions().count
    plans = try store.plans().count
  }
}
