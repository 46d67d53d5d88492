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
enum OutputDraft {
  private static let mark = ".reallot-draft-"

  /// Writes a draft beside a place, which it then takes.
  ///
  /// - Parameter status: the owner and mode that it gets; nil for those of new files.
  static func write(
    _ bytes: [UInt8], inPlaceOf place: String, like status: stat?
  ) throws(SystemFailure) {
    let folder = URL(filePath: place).deletingLastPathComponent()
    removeOrphans(in: folder)
    let draft = folder.appending(path: mark + UUID().uuidString).path
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

  private static func move(_ draft: String, to place: String) throws(SystemFailure) {
    guard rename(draft, place) == 0 else { throw SystemFailure() }
  }

  /// Removes drafts that no process holds.
  private static func removeOrphans(in folder: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix(mark) {
      let path = folder.appending(path: name).path
      guard let file = try? Descriptor(open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)) else {
        continue
      }
      if file.hold() { unlink(path) }
    }
  }
}
