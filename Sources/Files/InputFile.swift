// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// An ordinary file that is open to be read.
///
/// A pipe or a device is refused: reading it may never end, and nobody can read the same again.
package struct InputFile {
  private static let pieceSize = 1 << 20
  private let file: Descriptor
  let state: FileState

  /// How many bytes it had when it was opened.
  package var size: Int { state.size }

  /// Opens a file.
  package init(_ path: String) throws(InputFailure) {
    // A socket cannot even be opened.
    if let kind = InputFailure.Kind(at: path) { throw .special(kind) }
    // A pipe that nobody writes to would wait here otherwise.
    file = try Self.system { () throws(SystemFailure) in
      try Descriptor(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    }
    let status = try Self.system(file.status)
    if let kind = InputFailure.Kind(status.st_mode) { throw .special(kind) }
    state = FileState(status)
  }

  /// Hands out the bytes piece by piece, until the body says to stop.
  package func forEachPiece(
    _ body: (UnsafeRawBufferPointer) -> Bool
  ) throws(InputFailure) {
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.pieceSize, alignment: 1)
    defer { piece.deallocate() }
    while true {
      let count = try Self.system { () throws(SystemFailure) in try file.read(into: piece) }
      guard count > 0, body(UnsafeRawBufferPointer(rebasing: piece.prefix(count))) else { return }
    }
  }

  /// All bytes, or so many of them.
  package func bytes(upTo limit: Int = .max) throws(InputFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, limit))
    try forEachPiece { piece in
      bytes.append(contentsOf: piece.prefix(limit - bytes.count))
      return bytes.count < limit
    }
    return bytes
  }

  private static func system<Value>(
    _ call: () throws(SystemFailure) -> Value
  ) throws(InputFailure) -> Value {
    do { return try call() } catch { throw .system(error) }
  }
}
