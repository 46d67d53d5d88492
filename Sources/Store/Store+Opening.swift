// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import GRDB
internal import Words

extension Store {
  /// How long one writer waits for another, in seconds.
  public static let patience = 60

  /// Opens a store, and creates it where there is no file yet.
  ///
  /// - Parameters:
  ///   - path: The path of the SQLite file.
  ///   - who: Who works on it, for the log.
  /// - Throws: `StoreError` where the folder is missing, the file cannot be read and written, is no
  ///   store, or was written by a newer version.
  public static func open(at path: String, who: String = "") throws(StoreError) -> Store {
    try StoreFile.prepare(path)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try prepare(queue, who)
      StoreFile.shareGroup(path)
      return Store(path: path, who: who, StoreSource(queue))
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Opens a store to read it, also one that may not be written.
  ///
  /// - Throws: `StoreError` as for ``open(at:who:)``, and where somebody writes without a pause to a store that
  ///   may not be written here.
  public static func openToRead(at path: String, who: String = "") throws(StoreError) -> Store {
    try StoreFile.check(path)
    if StoreFile.isEmpty(path) { throw .notAStore(path: path) }
    guard StoreFile.isReadOnly(path) else { return try open(at: path, who: who) }
    return try openWithoutWriting(at: path, who: who)
  }

  /// Opens a store as one that may not be written.
  static func openWithoutWriting(
    at path: String, who: String = ""
  ) throws(StoreError) -> Store {
    do {
      return Store(path: path, who: who, try StoreSource(reading: path, who), isReadOnly: true)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "reallot.store"
    configuration.busyMode = .timeout(TimeInterval(patience))
    configuration.prepareDatabase { database in
      // A killed process loses nothing under NORMAL either. FULL also waits for the disk at each
      // commit, so that what was reported as saved outlives a loss of power: a log needs that.
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }

  /// Several processes may create or migrate the same store at the same time: SQLite refuses the
  /// change of mode at once where another is at it, whatever the timeout, and a table may be there already
  /// while others are still to come, so it is tried again.
  static func prepare(_ queue: DatabaseQueue, _ who: String) throws {
    for _ in 0..<100 {
      do {
        return try bringUpToDate(queue, who)
      } catch let error as DatabaseError
        where [.SQLITE_BUSY, .SQLITE_ERROR].contains(error.resultCode)
      {
        Thread.sleep(forTimeInterval: 0.05)
      }
    }
    try bringUpToDate(queue, who)
  }

  private static func bringUpToDate(_ queue: DatabaseQueue, _ who: String) throws {
    guard try queue.read(Schema.state) != .current else { return }
    // Both are kept in the file, so they are set only once. Large pages, since nearly all bytes are
    // tables and plans of many megabytes; readers go on while one writes.
    try queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA page_size = 32768; PRAGMA journal_mode = WAL")
    }
    do {
      try Schema.migrator(who: who).migrate(queue)
    } catch {
      // Another process may have created the same store at the same time: then all is well.
      guard try queue.read(Schema.state) == .current else { throw error }
    }
  }
}
