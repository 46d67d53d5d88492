// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
internal import Inventory
internal import Synchronization

/// Revisions of inventories, plans and the log of what was done, in one SQLite file.
///
/// Nothing in a store is ever changed or deleted: a revision, a plan and a line of the log stay as
/// they were written. Content is kept under its SHA-256 digest, so equal tables are stored once.
public final class Store: Sendable {
  /// The path of the SQLite file, as it was given.
  public let path: String
  /// Who works on it, for the log.
  private let who: String
  /// Whether it may only be read, so that neither the log nor anything else is written.
  public let isReadOnly: Bool
  private let source: Mutex<StoreSource>
  private let checked = Mutex<CheckedLog?>(nil)

  init(path: String, who: String, _ source: sending StoreSource, isReadOnly: Bool = false) {
    (self.path, self.who, self.isReadOnly) = (path, who, isReadOnly)
    self.source = Mutex(source)
  }

  private var queue: DatabaseQueue { source.withLock { $0.queue } }

  /// Reads in one transaction: what it sees belongs together, whatever others write meanwhile, and the
  /// log and what it records are as they were written.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try readUnchecked { database in
      _ = try log(of: database)
      return try body(database)
    }
  }

  /// Reads in one transaction, whatever became of the log.
  func readUnchecked<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      let result = Result { try queue.read(body) }
      guard try source.withLock({ try $0.turnWhereWritten(to: path, who) }) else {
        return try result.get()
      }
      return try queue.read(body)
    } catch { throw StoreError(error, path: path) }
  }

  /// Writes all that is kept to an empty file.
  func vacuum(into path: String) throws {
    try source.withLock { try $0.turn(to: self.path, who) }
    try queue.writeWithoutTransaction {
      try $0.execute(sql: "VACUUM INTO ?", arguments: [path])
    }
  }

  /// Writes in one transaction: all of it, or nothing; nothing is added to a log that was altered.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    guard !isReadOnly else {
      guard StoreFile.hasRoom(path) else { throw .full(path: path) }
      throw .notAccessible(path: path, StoreObstacle(at: path))
    }
    do {
      return try queue.write { database in
        _ = try log(of: database)
        return try body(database)
      }
    } catch { throw StoreError(error, path: path) }
  }
}

extension Store {
  /// A log that was checked, and the state of the file in which it was.
  private struct CheckedLog {
    var version: Int?
    var log: Log
  }

  /// The log, checked unless it is still the one that was checked or written here.
  private func log(of database: Database) throws -> Log {
    // SQLite changes this number when another connection has written.
    let version = try Int.fetchOne(database, sql: "PRAGMA data_version")
    let size = try Int.fetchOne(database, sql: "SELECT max(id) FROM log") ?? 0
    if let known = checked.withLock({ $0 }), known.version == version,
      known.log.tree.size == size
    {
      return known.log
    }
    let log = try Log(checking: database)
    checked.withLock { $0 = CheckedLog(version: version, log: log) }
    return log
  }

  /// Keeps content as part of a transaction; where what is kept was damaged it is mended, and the log says
  /// so.
  func keep(_ content: Content, at: Instant, in database: Database) throws {
    guard try content.save(in: database) else { return }
    try append(Event(at: at, kind: .mend, subject: content.digest), to: database)
  }

  /// Adds a line to the log as part of a transaction; `provenance` is the content that says where the
  /// rows of a load were read.
  func append(_ event: Event, provenance: Digest? = nil, to database: Database) throws {
    var (event, log) = (event, try log(of: database))
    if event.who.isEmpty { event.who = who }
    try log.append(event, provenance: provenance, to: database)
    checked.withLock { $0?.log = log }
  }
}
