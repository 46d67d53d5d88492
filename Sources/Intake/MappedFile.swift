// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A copy of a large file on disk, whose bytes can be looked at without having all of them in memory.
///
/// The file itself could be shortened by somebody while it is read, and reading what is gone would end
/// the process. Nobody else has the copy: it has no name, and the disk is free again with this object.
final class MappedFile: Sendable {
  /// Bytes that are worth a call to give back their memory.
  static let step = 1 << 22

  private let size: Int
  private nonisolated(unsafe) let start: UnsafeMutableRawPointer

  /// Copies a file that is not empty; nil where the disk has no room.
  ///
  /// - Throws: `InputFailure` where it cannot be read.
  convenience init?(copying file: InputFile) throws(InputFailure) {
    guard file.size > 0, let copy = Self.newFile() else { return nil }
    defer { close(copy) }
    var (size, isWritten) = (0, true)
    try file.forEachPiece { piece in
      size += piece.count
      isWritten = Self.writeAll(piece, to: copy)
      return isWritten
    }
    guard isWritten, size > 0 else { return nil }
    self.init(mapping: copy, size: size)
  }

  private init?(mapping descriptor: Int32, size: Int) {
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
    else { return nil }
    (self.size, self.start) = (size, start)
  }

  deinit { munmap(start, size) }

  /// A file without a name, in `TMPDIR` or, since that of the system may be memory, in `/var/tmp`.
  private static func newFile() -> Int32? {
    let folder = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/var/tmp"
    var path = Array("\(folder)/reallot-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    return descriptor
  }

  private static func writeAll(_ bytes: UnsafeRawBufferPointer, to target: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = write(target, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// The bytes, while this object lives.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: size)
  }

  /// Takes the pages before an offset out of memory; they come back from the disk when they are read.
  func release(before offset: Int) {
    let pages = offset / Self.step * Self.step
    if pages > 0 { madvise(start, pages, MADV_DONTNEED) }
  }
}
