// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The names of what is written before it takes its place.
///
/// Each is held as long as it is written, so that those of processes that were killed are known, and
/// removed by the next that writes something there.
enum DraftName {
  private static let mark = ".reallot-draft-"
  /// What SQLite keeps beside a file that it writes.
  private static let journal = "-journal"

  /// A path that nobody has, in a folder without orphans.
  static func path(beside place: String) -> String {
    let folder = URL(filePath: place).deletingLastPathComponent()
    removeOrphans(in: folder)
    return folder.appending(path: mark + UUID().uuidString).path
  }

  /// Removes drafts that no process holds, each file with its journal.
  private static func removeOrphans(in folder: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix(mark) && !name.hasSuffix(journal) {
      let path = folder.appending(path: name).path
      guard let draft = try? Descriptor(open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)),
        draft.hold(), let status = try? draft.status()
      else { continue }
      remove(path, status)
    }
  }

  private static func remove(_ path: String, _ status: stat) {
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path + journal)
      unlink(path)
      return
    }
    // Whoever may write all folders removes only what is his own.
    if status.st_uid == geteuid() { try? FileManager.default.removeItem(atPath: path) }
  }
}
