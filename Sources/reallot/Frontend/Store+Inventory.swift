// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Intake
internal import Inventory
internal import Store
internal import Words

extension Store {
  /// The inventory of a revision.
  func inventory(of revision: Digest) throws -> Inventory {
    let files = try files(of: revision).map { TableFile(name: $0.name, bytes: $0.bytes) }
    guard let inventory = PackageReader.stored(files) else {
      throw StoreError.damaged(
        path: path,
        detail: Message("error.store.damage.inventory", ["revision": revision.short]))
    }
    return inventory
  }

  /// The canonical files of a revision.
  func canonicalTables(of revision: Digest) throws -> CanonicalTables {
    CanonicalTables(
      files: try files(of: revision).map { CanonicalFile(name: $0.name, bytes: $0.bytes) })
  }
}

extension Store.Instant {
  /// The moment that the clock shows.
  static var now: Store.Instant {
    Store.Instant(secondsSince1970: Int64(Date.now.timeIntervalSince1970))
  }
}
