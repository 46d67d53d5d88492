// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
public import Inventory
internal import Words

extension Store {
  /// Where the rows of a revision were read when it was loaded last; nil where no load says so.
  ///
  /// - Throws: `StoreError.unknownRevision`, or `.damaged` where it is not what was saved.
  public func provenance(of revision: Digest) throws(StoreError) -> LoadProvenance? {
    try read { database in
      let summary = try RevisionLookup(database).one(matching: revision.description)
      let sql = """
        SELECT content FROM load_provenance JOIN event ON event.id = load_provenance.event
        WHERE subject = ? ORDER BY event.id DESC LIMIT 1
        """
      guard
        let row = try Row.fetchOne(database, sql: sql, arguments: [summary.digest.description])
      else { return nil }
      let title = Message("error.store.content.provenance", ["revision": revision.short])
      let bytes = try Content.bytes(of: row.digest("content"), name: title, in: database)
      guard let provenance = LoadProvenance(bytes) else {
        throw Fault.damaged(Message("error.store.damage.provenance", ["content": title]))
      }
      return provenance
    }
  }

  /// Keeps where the rows of the load that was written last were read.
  static func insert(_ provenance: LoadProvenance, in database: Database) throws {
    let event = database.lastInsertedRowID
    let bytes = provenance.bytes
    let content = Content(digest: Digest(of: bytes), bytes: bytes)
    try content.save(in: database)
    try database.execute(
      sql: "INSERT INTO load_provenance (event, content) VALUES (?, ?)",
      arguments: [event, content.digest.description])
  }
}
