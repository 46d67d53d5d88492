// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Foundation

extension Store {
  /// Writes all that the store holds at one moment to a new file, while others may write to the store.
  ///
  /// Uses SQLite's `VACUUM INTO`.
  ///
  /// - Throws: `StoreError.exists` where there is a file already, or another `StoreError` where the new one
  ///   cannot be written.
  public func backUp(to path: String) throws(StoreError) {
    let place = try Self.newPlace(path)
    do {
      try OutputDraft.write(toNew: place, by: vacuum)
    } catch let error as SystemFailure {
      throw Self.error(error, at: path)
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
    _ = try newPlace(path)
    let store = try openToRead(at: backup)
    if let failure = try store.check().flatMap(\.failures).first {
      throw .damaged(path: backup, detail: failure)
    }
    try store.backUp(to: path)
  }

  /// Where links of a path lead, at which nothing is, nor what SQLite would take for the rest of a store
  /// that was there.
  private static func newPlace(_ path: String) throws(StoreError) -> String {
    try StoreFile.check(path)
    guard case .absent(let place) = try StoreFile.target(path) else { throw .exists(path: path) }
    if let rest = DatabaseFile.remains(of: place) { throw .exists(path: rest) }
    return place
  }

  private static func error(_ failure: SystemFailure, at path: String) -> StoreError {
    switch failure.code {
    case EEXIST: .exists(path: path)
    case ENOSPC, EDQUOT: .full(path: path)
    default: .notAccessible(path: path, StoreObstacle(failure))
    }
  }
}
