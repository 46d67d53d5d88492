// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
internal import Inventory

/// Finds revisions in a store.
struct RevisionLookup {
  private let database: Database

  init(_ database: Database) { self.database = database }

  private static let all = """
    SELECT revision.*,
      (SELECT at FROM log WHERE kind = 'load' AND subject = digest ORDER BY id LIMIT 1)
        AS first_loaded,
      (SELECT detail FROM log WHERE kind = 'load' AND subject = digest ORDER BY id LIMIT 1)
        AS source,
      last.at AS last_loaded,
      digest IS (
        SELECT standing.revision FROM \(StandingLoads.table) AS standing
        JOIN revision AS own ON own.digest = standing.revision
        WHERE own.name = revision.name ORDER BY standing.id DESC LIMIT 1) AS is_current,
      digest NOT IN (SELECT revision FROM \(StandingLoads.table)) AS is_taken_back
    FROM revision
    JOIN log AS last ON last.id = (
      SELECT max(id) FROM log WHERE kind = 'load' AND subject = digest)
    """

  /// The revisions that meet a condition in SQL, the one loaded last first.
  func summaries(
    where condition: String = "TRUE", _ arguments: StatementArguments = []
  ) throws -> [Store.RevisionSummary] {
    let sql = "\(Self.all) WHERE \(condition) ORDER BY last.id DESC"
    return try Row.fetchAll(database, sql: sql, arguments: arguments).map {
      try Store.RevisionSummary($0)
    }
  }

  /// The current revision of an inventory's name.
  func current(of name: String) throws -> Store.RevisionSummary? {
    try summaries(where: "name = ? AND is_current", [name]).first
  }

  /// The one revision that a name or the first digits of a digest mean; a name goes first.
  ///
  /// - Throws: `StoreError.unknownRevision` or `.ambiguousRevision`.
  func one(matching text: String) throws -> Store.RevisionSummary {
    if let named = try current(of: text) { return named }
    let found = try summaries(where: DigestPrefix.condition(), DigestPrefix(text).arguments)
    guard let first = found.first else {
      throw StoreError.unknownRevision(text: text, known: try summaries().map(\.label))
    }
    guard found.count == 1 else {
      throw StoreError.ambiguousRevision(text: text, candidates: found.map(\.label))
    }
    return first
  }

  /// Whether the store has a revision.
  func has(_ revision: Digest) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM revision WHERE digest = ?)",
      arguments: [revision.description]) ?? false
  }
}

extension Store.RevisionSummary {
  fileprivate init(_ row: Row) throws {
    self.init(
      digest: try row.digest("digest"), name: row["name"], title: row["title"],
      currency: row["currency"], asOf: try row.value("as_of") { PartialDate($0) },
      rows: row["row_count"], firstLoaded: try row.instant("first_loaded"),
      lastLoaded: try row.instant("last_loaded"), source: row["source"],
      isCurrent: row["is_current"], isTakenBack: row["is_taken_back"])
  }

  /// How errors name the revision.
  fileprivate var label: String { "\(digest.short) (\(name))" }
}
