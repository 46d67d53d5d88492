// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A file whose bytes can be looked at without a copy of them.
///
/// Nobody may shorten the file meanwhile: what is gone cannot be read.
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

  private let descriptor: Int32
  private let state: State
  private nonisolated(unsafe) let start: UnsafeMutableRawPointer

  /// Maps a file of at least so many bytes; nil for a smaller one, or where that cannot be done.
  init?(path: String, atLeast size: Int) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let state = State(descriptor), state.size >= size, state.size > 0,
      let start = mmap(nil, state.size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      start != MAP_FAILED
    else {
      close(descriptor)
      return nil
    }
    (self.descriptor, self.state, self.start) = (descriptor, state, start)
  }

  deinit {
    munmap(start, state.size)
    close(descriptor)
  }

  /// The bytes, while this object lives.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: state.size)
  }

  /// Whether nobody wrote to the file since it was mapped.
  var isUnchanged: Bool { State(descriptor) == state }

  /// Takes the pages before an offset out of memory; they come back from the file when they are read.
  func release(before offset: Int) {
    let pages = offset / Self.step * Self.step
    if pages > 0 { madvise(start, pages, MADV_DONTNEED) }
  }
}
