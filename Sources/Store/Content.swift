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
  func save(in database: Database) throws {
    let known = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM content WHERE digest = ?)",
      arguments: [digest.description])
    guard known != true else { return }
    try database.execute(
      sql: "INSERT INTO content (digest, size) VALUES (?, ?)",
      arguments: [digest.description, size])
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
      database, sql: "SELECT bytes FROM content_chunk WHERE content = ? ORDER BY ordinal",
      arguments: [digest.description])
    while let piece = try pieces.next() {
      try piece.withUnsafeData(atIndex: 0) { bytes.append(contentsOf: $0 ?? Data()) }
    }
    guard bytes.count == size, Digest(of: bytes) == digest else {
      throw Fault.damaged(
        Message("error.store.damage.digest", ["content": name, "digest": digest.short]))
    }
    return bytes
  }
}
