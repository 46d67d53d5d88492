// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
internal import GRDB
public import Inventory
internal import Words

extension Store {
  /// Approves a plan, which supersedes the approved one of its inventory's name.
  ///
  /// - Returns: the plan as it is now.
  /// - Throws: `StoreError.unknownPlan` where the store does not have it, or another where it cannot be
  ///   written.
  public func approve(_ plan: Digest, at: Instant) throws(StoreError) -> PlanSummary {
    try write { database in
      let summary = try PlanLookup(database).one(matching: plan.description)
      let event = Event(at: at, kind: .approve, subject: plan, detail: summary.name)
      try append(event, to: database)
      return try PlanLookup(database).one(matching: plan.description)
    }
  }

  /// Keeps what a list says of a plan's lines, with its line of the log in one transaction.
  ///
  /// - Parameter file: the name of the file that came back.
  /// - Throws: `StoreError.unknownPlan` where the store does not have the plan, or another where it cannot
  ///   be written; it is then as it was.
  public func save(_ list: ReceiptList, from file: String, at: Instant) throws(StoreError) {
    let bytes = list.bytes
    let content = Content(digest: Digest(of: bytes), bytes: bytes)
    try write { database in
      _ = try PlanLookup(database).one(matching: list.plan.description)
      try keep(content, at: at, in: database)
      let event = Event(
        at: at, kind: .confirm, subject: list.plan, detail: file, output: content.digest)
      try append(event, to: database)
    }
  }

  /// What is known of the hand-over of a plan's lines, from all lists that came back.
  ///
  /// - Throws: `StoreError.damaged` where a list is not what was kept.
  public func receipts(of plan: Digest) throws(StoreError) -> Receipts {
    Receipts(try receiptLists(of: plan))
  }

  /// The lists that came back of a plan's lines, the oldest first.
  ///
  /// - Throws: `StoreError.damaged` where a list is not what was kept.
  public func receiptLists(of plan: Digest) throws(StoreError) -> [ReceiptList] {
    try read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT * FROM log WHERE kind = 'confirm' AND subject = ? ORDER BY id",
        arguments: [plan.description])
      return try rows.map { try Self.list(try $0.digest("output"), in: database) }
    }
  }

  private static func list(_ digest: Digest, in database: Database) throws -> ReceiptList {
    let title = Message("error.store.content.receipts", ["list": digest.short])
    let bytes = try Content.bytes(of: digest, name: title, in: database)
    do {
      return try ReceiptList(bytes: bytes)
    } catch {
      throw Fault.damaged(
        Message("error.store.damage.digest", ["content": title, "digest": digest.short]))
    }
  }
}
