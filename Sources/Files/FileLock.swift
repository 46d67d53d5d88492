// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A lock that one process holds at a time, and that is free when it ends, however it ends.
///
/// What is written in its file only tells others who holds it; see flock(2).
package final class FileLock {
  private static let longestNote = 1 << 12
  private let file: Descriptor

  /// Takes a lock; nil where another process holds it.
  ///
  /// - Parameters:
  ///   - path: its file, which is made where it is missing and stays.
  ///   - mode: the mode that its file gets, where the process may give it one.
  ///   - note: what others are told of the holder.
  package init?(_ path: String, mode: UInt32, note: String) throws(SystemFailure) {
    file = try Descriptor(open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode))
    guard file.hold() else { return nil }
    // The mask of new files may have taken from colleagues what the mode gives them.
    file.allow(mode)
    try file.truncate()
    try file.write(Array(note.utf8))
  }

  /// What the holder of a lock wrote; empty where nothing can be read.
  package static func note(of path: String) -> String {
    let bytes = try? InputFile(path).bytes(upTo: longestNote)
    return String(decoding: bytes ?? [], as: UTF8.self)
  }
}
