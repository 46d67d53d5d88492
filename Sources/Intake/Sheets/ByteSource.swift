// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Words

/// The bytes of a register file: on disk, or in memory.
enum ByteSource: Sendable {
  case file(path: String)
  case memory([UInt8])

  /// Hands out the bytes from an offset on, piece by piece, until the body says to stop.
  func forEachPiece(
    from offset: Int = 0, _ body: (UnsafeBufferPointer<UInt8>) throws(RegisterError.Reason) -> Bool
  ) throws(RegisterError.Reason) {
    var pieces = try ByteReader(self, from: offset)
    while let piece = try pieces.next() {
      guard try piece.withUnsafeBufferPointer(body) else { return }
    }
  }

  /// The first bytes, at most so many.
  func prefix(_ count: Int) throws(RegisterError.Reason) -> [UInt8] {
    var bytes: [UInt8] = []
    try forEachPiece { piece in
      bytes += piece.prefix(count - bytes.count)
      return bytes.count < count
    }
    return bytes
  }
}

/// Reads bytes piece by piece.
struct ByteReader {
  private static let pieceSize = 1 << 18
  private let handle: FileHandle?
  private let memory: [UInt8]
  private var position: Int

  /// Starts at an offset.
  init(_ source: ByteSource, from offset: Int = 0) throws(RegisterError.Reason) {
    position = offset
    switch source {
    case .memory(let bytes): (handle, memory) = (nil, bytes)
    case .file(let path):
      memory = []
      do {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        try file.seek(toOffset: UInt64(offset))
        handle = file
      } catch {
        throw .unreadable(Message(cause: error))
      }
    }
  }

  /// The next piece; nil at the end.
  mutating func next() throws(RegisterError.Reason) -> [UInt8]? {
    guard let handle else {
      guard position < memory.count else { return nil }
      let end = min(position + Self.pieceSize, memory.count)
      defer { position = end }
      return Array(memory[position..<end])
    }
    do {
      guard let data = try handle.read(upToCount: Self.pieceSize), !data.isEmpty else { return nil }
      return Array(data)
    } catch {
      throw .unreadable(Message(cause: error))
    }
  }
}
