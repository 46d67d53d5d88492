// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
public import Inventory
internal import Words

extension Store {
  /// Saves an inventory and its line of the log in one transaction.
  ///
  /// Content that the store has already is not stored again; the line is written all the same.
  ///
  /// - Parameters:
  ///   - tables: The canonical files.
  ///   - description: What `inventory.yaml` says.
  ///   - rows: The number of rows of all tables.
  ///   - source: Where it was read from, for the log.
  ///   - provenance: Where each row was read; nil where nobody knows.
  ///   - base: The revision that it was made of; nil where it stands for itself.
  ///   - at: The moment of the load.
  /// - Throws: `StoreError` where the store cannot be written, `.superseded` where the base is no longer
  ///   current; it is then as it was.
  public func save(
    _ tables: CanonicalTables, description: Inventory.Description, rows: Int, source: String,
    provenance: LoadProvenance? = nil, base: Digest? = nil, at: Instant
  ) throws(StoreError) -> Saved {
    let revision = tables.revision
    return try write { database in
      if let base { try Self.require(base, in: database) }
      let isNew = try !RevisionLookup(database).has(revision)
      for file in tables.files { try keep(Content(file), at: at, in: database) }
      if isNew {
        try Self.insert(revision, description, rows: rows, in: database)
        for (ordinal, file) in tables.files.enumerated() {
          try Self.insert(file, ordinal, of: revision, in: database)
        }
      }
      try append(
        Event(at: at, kind: .load, subject: revision, detail: source),
        provenance: provenance.map { try save($0, at: at, in: database) }, to: database)
      return Saved(revision: revision, isNew: isNew)
    }
  }

  /// Requires that a revision is still the current one of its name.
  private static func require(_ base: Digest, in database: Database) throws {
    let lookup = RevisionLookup(database)
    let name = try lookup.one(matching: base.description).name
    let current = try lookup.current(of: name)?.digest
    guard current == base else {
      throw StoreError.superseded(name: name, base: base, current: current)
    }
  }

  private static func insert(
    _ revision: Digest, _ description: Inventory.Description, rows: Int, in database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO revision (digest, name, title, currency, as_of, row_count)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        revision.description, description.name, description.title, description.currency,
        description.asOf.description, rows,
      ])
  }

  private static func insert(
    _ file: CanonicalFile, _ ordinal: Int, of revision: Digest, in database: Database
  ) throws {
    try database.execute(
      sql: "INSERT INTO revision_file (revision, ordinal, name, content) VALUES (?, ?, ?, ?)",
      arguments: [revision.description, ordinal, file.name, file.digest.description])
  }
}

extension Store {
  /// All revisions, the one loaded last first.
  public func revisions() throws(StoreError) -> [RevisionSummary] {
    try read { try RevisionLookup($0).summaries() }
  }

  /// The revision that a text means: the name of an inventory for its current revision, or a digest
  /// or its first digits.
  ///
  /// - Throws: `StoreError.unknownRevision` or `.ambiguousRevision`, which name what there is.
  public func revision(matching text: String) throws(StoreError) -> RevisionSummary {
    try read { try RevisionLookup($0).one(matching: text) }
  }

  /// The current revision of an inventory's name: loaded last, and not taken back; nil for none.
  public func currentRevision(of name: String) throws(StoreError) -> RevisionSummary? {
    try read { try RevisionLookup($0).current(of: name) }
  }

  /// Whether the store has a revision, taken back or not.
  public func contains(_ revision: Digest) throws(StoreError) -> Bool {
    try read { try RevisionLookup($0).has(revision) }
  }

  /// The canonical files of a revision in their order, each checked against its digest.
  ///
  /// - Throws: `StoreError.unknownRevision`, or `.damaged` where they are not what was saved.
  public func files(of revision: Digest) throws(StoreError) -> [(name: String, bytes: [UInt8])] {
    try read { database in
      let summary = try RevisionLookup(database).one(matching: revision.description)
      let sql = "SELECT name, content FROM revision_file WHERE revision = ? ORDER BY ordinal"
      let files = try Row.fetchAll(
        database, sql: sql, arguments: [summary.digest.description])
      return try files.map { file in
        let name: String = file["name"]
        let content = try file.digest("content")
        let title = Message("error.store.content.file", ["name": name, "revision": revision.short])
        return (name, try Content.bytes(of: content, name: title, in: database))
      }
    }
  }

  /// Takes a revision back: the name of its inventory then means the one before.
  ///
  /// Nothing is deleted; loading the revision again brings it back.
  ///
  /// - Throws: `StoreError.unknownRevision`, `.ambiguousRevision`, or `.alreadyUndone`.
  public func undo(
    _ text: String, detail: String = "", at: Instant
  ) throws(StoreError) -> Undone {
    try write { database in
      let lookup = RevisionLookup(database)
      let revision = try lookup.one(matching: text)
      let stands = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM \(StandingLoads.table) WHERE revision = ?)",
        arguments: [revision.digest.description])
      guard stands == true else {
        throw StoreError.alreadyUndone(text: text, revision: revision.digest)
      }
      try append(
        Event(at: at, kind: .undo, subject: revision.digest, detail: detail), to: database)
      return Undone(revision: revision, current: try lookup.current(of: revision.name))
    }
  }
}
