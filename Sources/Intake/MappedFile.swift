// SPDX-License-Identifier: GPL-3.0-or-later

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

  /// What tells whether a file was written to.
  private struct State: Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init?(_ descriptor: Int32) {
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      size = Int(status.st_size)
      (seconds, nanoseconds) = (Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec))
    }
  }

  private let size: Int
  private nonisolated(unsafe) let start: UnsafeMutableRawPointer

  /// Copies a file of at least so many bytes; nil for a smaller one, or where the disk has no room.
  ///
  /// - Throws: ``IntakeError/changed(path:)`` where somebody writes to the file meanwhile.
  convenience init?(copying path: String, atLeast size: Int) throws(IntakeError) {
    let source = open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { return nil }
    defer { close(source) }
    guard let state = State(source), state.size >= size, state.size > 0,
      let copy = Self.newFile()
    else { return nil }
    defer { close(copy) }
    guard let count = Self.copy(source, to: copy) else { return nil }
    guard count == state.size, State(source) == state else { throw .changed(path: path) }
    self.init(mapping: copy, size: count)
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

  /// Copies everything and tells how many bytes that were; nil where it cannot be read or written.
  private static func copy(_ source: Int32, to target: Int32) -> Int? {
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    var total = 0
    return piece.withUnsafeMutableBytes { piece -> Int? in
      while true {
        let count = read(source, piece.baseAddress, piece.count)
        if count == 0 { return total }
        guard count > 0, writeAll(piece.prefix(count), to: target) else { return nil }
        total += count
      }
    }
  }

  private static func writeAll(
    _ bytes: Slice<UnsafeMutableRawBufferPointer>, to target: Int32
  ) -> Bool {
    var rest = UnsafeRawBufferPointer(rebasing: bytes)[...]
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
