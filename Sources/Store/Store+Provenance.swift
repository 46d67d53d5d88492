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
        SELECT provenance FROM log WHERE subject = ? AND kind = 'load' AND provenance NOT NULL
        ORDER BY id DESC LIMIT 1
        """
      guard
        let row = try Row.fetchOne(database, sql: sql, arguments: [summary.digest.description])
      else { return nil }
      let title = Message("error.store.content.provenance", ["revision": revision.short])
      let bytes = try Content.bytes(of: row.digest("provenance"), name: title, in: database)
      guard let provenance = LoadProvenance(bytes) else {
        throw Fault.damaged(Message("error.store.damage.provenance", ["content": title]))
      }
      return provenance
    }
  }

  /// Keeps where the rows of a load were read; the digest of that is for the load's line of the log.
  func save(_ provenance: LoadProvenance, at: Instant, in database: Database) throws -> Digest {
    let bytes = provenance.bytes
    let content = Content(digest: Digest(of: bytes), bytes: bytes)
    try keep(content, at: at, in: database)
    return content.digest
  }
}
