// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files

extension Store {
  /// Writes all that the store holds at one moment to a new file, while others may write to the store.
  ///
  /// Uses SQLite's `VACUUM INTO`.
  ///
  /// - Throws: `StoreError.exists` where there is a file already, or another `StoreError` where the new one
  ///   cannot be written.
  public func backUp(to path: String) throws(StoreError) {
    try Self.requireNothing(at: path)
    do {
      try OutputDraft.write(inPlaceOf: path, by: vacuum)
    } catch is SystemFailure {
      throw .notAccessible(path: path)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Makes a store of a backup, after checking all that it holds.
  ///
  /// - Parameters:
  ///   - backup: the path of the backup, which stays as it is.
  ///   - path: the path of the store, of which there is none yet.
  /// - Throws: `StoreError`, also where the backup does not hold what was saved.
  public static func restore(_ backup: String, to path: String) throws(StoreError) {
    try requireNothing(at: path)
    let store = try openToRead(at: backup)
    if let failure = try store.check().flatMap(\.failures).first {
      throw .damaged(path: backup, detail: failure)
    }
    try store.backUp(to: path)
  }

  private static func requireNothing(at path: String) throws(StoreError) {
    switch try? OutputTarget(path) {
    case .absent: return
    case nil: throw .notAccessible(path: path)
    default: throw .exists(path: path)
    }
  }
}
