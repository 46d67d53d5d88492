// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import GRDB
internal import Inventory
internal import Words

/// Bytes of any length under their digest, in pieces.
struct Content {
  /// The length of a piece, in bytes: short enough to stay in the processor's cache while SQLite
  /// copies it several times.
  private static let pieceLength = 1 << 18

  let digest: Digest
  private let size: Int
  private let pieces: AnySequence<[UInt8]>

  /// Bytes under their digest.
  init(digest: Digest, bytes: [UInt8]) {
    (self.digest, size, pieces) = (digest, bytes.count, AnySequence([bytes]))
  }

  /// The bytes of a canonical file, of which only a piece is in memory at a time.
  init(_ file: CanonicalFile) {
    (digest, size, pieces) = (file.digest, file.size, file.pieces)
  }

  /// Saves the bytes, unless they are there already.
  ///
  /// - Returns: whether there was something else under their digest, which they took the place of.
  func save(in database: Database) throws -> Bool {
    let known = try Row.fetchOne(
      database, sql: "SELECT digest, size FROM content WHERE digest = ?",
      arguments: [digest.description])
    guard let known else {
      try database.execute(
        sql: "INSERT INTO content (digest, size) VALUES (?, ?)",
        arguments: [digest.description, size])
      try insertPieces(in: database)
      return false
    }
    guard try !Self.isWhole(known["digest"], size: known["size"], in: database) else {
      return false
    }
    try Schema.withoutTriggers(of: ["content", "content_chunk"], in: database) { try mend(in: $0) }
    return true
  }

  /// Puts the bytes in the place of what is under their digest.
  private func mend(in database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM content_chunk WHERE content = ?;
        UPDATE content SET size = ? WHERE digest = ?;
        """, arguments: [digest.description, size, digest.description])
    try insertPieces(in: database)
  }

  private func insertPieces(in database: Database) throws {
    let insert = try database.makeStatement(
      sql: "INSERT INTO content_chunk (content, ordinal, bytes) VALUES (?, ?, ?)")
    var ordinal = 0
    for piece in pieces {
      for start in stride(from: 0, to: piece.count, by: Self.pieceLength) {
        let part = Data(piece[start..<min(start + Self.pieceLength, piece.count)])
        try insert.execute(arguments: [digest.description, ordinal, part])
        ordinal += 1
      }
    }
  }

  /// Reads bytes and checks them against their digest; `name` says in errors what they are.
  ///
  /// - Throws: `Fault.damaged` where they are not what was saved.
  static func bytes(of digest: Digest, name: Message, in database: Database) throws -> [UInt8] {
    let size = try Int.fetchOne(
      database, sql: "SELECT size FROM content WHERE digest = ?", arguments: [digest.description])
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size ?? 0)
    let pieces = try Row.fetchCursor(
      database, sql: "SELECT bytes, ordinal FROM content_chunk WHERE content = ? ORDER BY ordinal",
      arguments: [digest.description])
    var isWhole = true
    for ordinal in 0... {
      guard let piece = try pieces.next() else { break }
      isWhole = isWhole && piece["ordinal"] == ordinal.databaseValue
      try piece.withUnsafeData(atIndex: 0) { bytes.append(contentsOf: $0 ?? Data()) }
    }
    guard isWhole, bytes.count == size, Digest(of: bytes) == digest else {
      throw Fault.damaged(
        Message("error.store.damage.digest", ["content": name, "digest": digest.short]))
    }
    return bytes
  }
}

extension Content {
  /// The digests of all content that does not match its own.
  static func damaged(in database: Database) throws -> [String] {
    let rows = try Row.fetchAll(database, sql: "SELECT digest, size FROM content ORDER BY digest")
    return try rows.filter { try !isWhole($0["digest"], size: $0["size"], in: database) }
      .map { String.fromDatabaseValue($0["digest"]) ?? "" }
  }

  /// Whether bytes have their digest and size; only a piece is in memory at a time.
  private static func isWhole(
    _ digest: DatabaseValue, size: DatabaseValue, in database: Database
  ) throws -> Bool {
    var builder = Digest.Builder()
    var (length, count) = (0, 0)
    let pieces = try Row.fetchCursor(
      database, sql: "SELECT ordinal, bytes FROM content_chunk WHERE content = ? ORDER BY ordinal",
      arguments: [digest])
    while let piece = try pieces.next() {
      guard piece["ordinal"] == count.databaseValue else { return false }
      count += 1
      let bytes = Array(Data.fromDatabaseValue(piece["bytes"]) ?? Data())
      length += bytes.count
      builder.append(bytes)
    }
    let actual = builder.finish().description.databaseValue
    return size == length.databaseValue && digest == actual
  }
}
