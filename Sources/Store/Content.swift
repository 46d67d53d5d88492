// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import GRDB
internal import Inventory

/// Bytes of any length under their digest, in pieces that stay far below SQLite's limit of 10⁹.
struct Content {
  /// The length of a piece, in bytes.
  static let pieceLength = 8 << 20

  let digest: Digest
  let bytes: [UInt8]

  /// Saves the bytes, unless they are there already.
  func save(in database: Database) throws {
    let known = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM content WHERE digest = ?)",
      arguments: [digest.description])
    guard known != true else { return }
    try database.execute(
      sql: "INSERT INTO content (digest, size) VALUES (?, ?)",
      arguments: [digest.description, bytes.count])
    let insert = try database.makeStatement(
      sql: "INSERT INTO content_chunk (content, ordinal, bytes) VALUES (?, ?, ?)")
    for (ordinal, start) in stride(from: 0, to: bytes.count, by: Self.pieceLength).enumerated() {
      let piece = Data(bytes[start..<min(start + Self.pieceLength, bytes.count)])
      try insert.execute(arguments: [digest.description, ordinal, piece])
    }
  }

  /// Reads bytes and checks them against their digest; `name` says in errors what they are.
  ///
  /// - Throws: `Fault.damaged` where they are not what was saved.
  static func bytes(of digest: Digest, name: String, in database: Database) throws -> [UInt8] {
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
      throw Fault.damaged("\(name) does not match its digest \(digest.short)")
    }
    return bytes
  }
}
