// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB

/// Revisions of inventories, plans and the log of what was done, in one SQLite file.
///
/// Nothing in a store is ever changed or deleted: a revision, a plan and a line of the log stay as
/// they were written. Content is kept under its SHA-256 digest, so equal tables are stored once.
public final class Store: Sendable {
  /// The path of the SQLite file, as it was given.
  public let path: String
  private let queue: DatabaseQueue

  init(path: String, queue: DatabaseQueue) {
    (self.path, self.queue) = (path, queue)
  }

  /// Reads in one transaction: what it sees belongs together, whatever others write meanwhile.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.read(body) } catch { throw StoreError(error, path: path) }
  }

  /// Writes in one transaction: all of it, or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.write(body) } catch { throw StoreError(error, path: path) }
  }
}
