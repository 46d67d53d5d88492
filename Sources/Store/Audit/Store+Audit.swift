// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
public import Inventory

extension Store {
  /// The log as it is now.
  public func checkpoint() throws(StoreError) -> Checkpoint {
    try read { try Self.checkpoint(in: $0) }
  }

  /// A log is named by what its first line, or none, makes of the tree.
  private static func checkpoint(in database: Database) throws -> Checkpoint {
    let size = try Int.fetchOne(database, sql: "SELECT max(id) FROM log") ?? 0
    let origin = try root(after: min(size, 1), in: database) ?? TreeHash.empty.digest
    let root = try root(after: size, in: database) ?? TreeHash.empty.digest
    return Checkpoint(
      origin: "reallot/log/\(origin.short)", head: LogHead(size: size, root: root))
  }

  private static func root(after size: Int, in database: Database) throws -> Digest? {
    guard size > 0 else { return TreeHash.empty.digest }
    let row = try Row.fetchOne(
      database, sql: "SELECT root FROM log WHERE id = ?", arguments: [size])
    return try row?.digest("root")
  }

  /// Whether the log begins with what it was at an earlier moment.
  public func continues(_ old: Checkpoint) throws(StoreError) -> Bool {
    try read { database in
      let isSame = try old.head.size == 0 || old.origin == Self.checkpoint(in: database).origin
      return try isSame && Self.root(after: old.head.size, in: database) == old.head.root
    }
  }

  /// The log just after the first run that gave a plan; nil where the store does not have the plan.
  public func head(afterFirstRunOf plan: Digest) throws(StoreError) -> LogHead? {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: "SELECT id, root FROM log WHERE kind = 'run' AND subject = ? ORDER BY id LIMIT 1",
        arguments: [plan.description])
      return try row.map { LogHead(size: $0["id"], root: try $0.digest("root")) }
    }
  }

  /// That a line stands in the log as it is now; lines are counted from 1.
  ///
  /// - Throws: `StoreError.unknownLine`.
  public func proof(of line: Int) throws(StoreError) -> LogProof {
    try read { database in
      let rows = try Row.fetchCursor(database, sql: "SELECT \(Log.columns) FROM log ORDER BY id")
      let leaves = try Array(rows.map { try RowBytes($0, columns: 0..<$0.count).bytes })
      guard leaves.indices.contains(line - 1) else {
        throw StoreError.unknownLine(line: line, count: leaves.count)
      }
      return LogProof(
        leaf: leaves[line - 1], index: line - 1,
        path: LogTree.path(to: line - 1, in: leaves.map { TreeHash.leaf($0) }[...]),
        checkpoint: try Self.checkpoint(in: database))
    }
  }
}
