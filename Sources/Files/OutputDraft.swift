// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A file under another name that takes the place of a file when it is complete.
///
/// It is held as long as it is written, so that drafts of processes that were killed are known, and
/// removed by the next that writes a file there.
package enum OutputDraft {
  private static let mark = ".reallot-draft-"

  /// Writes a draft beside a place, which it then takes.
  ///
  /// - Parameter status: the owner and mode that it gets; nil for those of new files.
  static func write(
    _ bytes: [UInt8], inPlaceOf place: String, like status: stat?
  ) throws(SystemFailure) {
    let draft = newPath(beside: place)
    do throws(SystemFailure) {
      let file = try Descriptor(open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
      // Another process may have taken it for an orphan before it was held.
      guard file.hold() else { throw SystemFailure(code: EAGAIN) }
      if let status { try file.adopt(status) }
      try file.write(bytes)
      try file.synchronize()
      try move(draft, to: place)
      try file.end()
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// Lets somebody else write a new file, which its owner alone may read and which then takes a place.
  ///
  /// - Parameter write: writes to a path where there is an empty file.
  /// - Throws: `SystemFailure`, and what `write` throws.
  package static func write(
    inPlaceOf place: String, by write: (_ draft: String) throws -> Void
  ) throws {
    let draft = newPath(beside: place)
    let file = try Descriptor.new(draft)
    defer { unlink(draft) }
    guard file.hold() else { throw SystemFailure(code: EAGAIN) }
    try withExtendedLifetime(file) {
      try write(draft)
      try move(draft, to: place)
    }
  }

  /// A path that nobody has, in a folder without orphans.
  private static func newPath(beside place: String) -> String {
    let folder = URL(filePath: place).deletingLastPathComponent()
    removeOrphans(in: folder)
    return folder.appending(path: mark + UUID().uuidString).path
  }

  private static func move(_ draft: String, to place: String) throws(SystemFailure) {
    guard rename(draft, place) == 0 else { throw SystemFailure() }
  }

  /// What SQLite keeps beside a file that it writes.
  private static let journal = "-journal"

  /// Removes drafts that no process holds, each with its journal.
  private static func removeOrphans(in folder: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix(mark) && !name.hasSuffix(journal) {
      let path = folder.appending(path: name).path
      guard let file = try? Descriptor(open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK))
      else {
        continue
      }
      guard file.hold() else { continue }
      unlink(path + journal)
      unlink(path)
    }
  }
}
