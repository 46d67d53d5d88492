// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Foundation

/// The right to change which revisions of a store are current; one process has it at a time.
///
/// It is free when the process ends. Runs and reports do without: they add to a store and change nothing
/// that others rely on.
public final class StoreLock {
  private static let pause = 0.1
  private let lock: FileLock

  private init(_ lock: FileLock) { self.lock = lock }

  /// Takes the lock of a store, after waiting for a while.
  ///
  /// - Parameters:
  ///   - path: the path of the store.
  ///   - note: who wants it, for what and since when; others are told.
  ///   - patience: how long it waits, in seconds.
  ///   - waits: is told, after a second, the note of who has it.
  /// - Throws: `StoreError.locked`, or `.notAccessible` where the store's folder takes no file or no store
  ///   can be there, or `.full`.
  public static func take(
    _ path: String, note: String, patience: Int = Store.patience, waits: (String) -> Void
  ) throws(StoreError) -> StoreLock {
    try StoreFile.check(path)
    let file = path + ".lock"
    for attempt in 0..<Int(Double(patience) / pause) {
      if let lock = try lock(file, of: path, note) { return StoreLock(lock) }
      if attempt == Int(1 / pause) { waits(FileLock.note(of: file)) }
      Thread.sleep(forTimeInterval: pause)
    }
    throw .locked(path: path, holder: FileLock.note(of: file), seconds: patience)
  }

  private static func lock(
    _ file: String, of path: String, _ note: String
  ) throws(StoreError) -> FileLock? {
    do {
      return try FileLock(file, mode: StoreFile.mode(of: path), note: note)
    } catch {
      guard ![ENOSPC, EDQUOT].contains(error.code) else { throw .full(path: path) }
      throw .notAccessible(path: path, StoreObstacle(ofLock: file, error))
    }
  }
}
