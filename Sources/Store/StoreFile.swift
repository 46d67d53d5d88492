// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Foundation
internal import Words

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The file of a store, before SQLite opens it.
enum StoreFile {
  /// The mode of a store that is made: its owner reads and writes it, nobody else.
  private static let newMode: mode_t = 0o600

  /// Bytes of an index of the newest pages, and of a line of the log in a few pages.
  private static let leastRoom: UInt64 = 256 << 10

  /// The mode of a store; that of new ones where there is none.
  static func mode(of path: String) -> mode_t {
    guard case .file(_, let status) = try? OutputTarget(path) else { return newMode }
    return status.st_mode & 0o777
  }

  /// Refuses what cannot be the place of a store, before anything is made there.
  ///
  /// - Throws: `StoreError`.
  static func check(_ path: String) throws(StoreError) {
    switch try target(path) {
    case .file(let place, _), .absent(let place):
      guard DatabaseFile.isDatabase(place) || !DatabaseFile.isBesideDatabase(place) else {
        throw .besideDatabase(path: path)
      }
    case .folder: throw .notAccessible(path: path, StoreObstacle(.folder))
    case .stream, .open:
      let kind = InputFailure.Kind(at: path) ?? .device
      throw .notAccessible(path: path, StoreObstacle(kind))
    }
  }

  /// What is at the path of a store.
  static func target(_ path: String) throws(StoreError) -> OutputTarget {
    guard !path.isEmpty else { throw .folderMissing(path: path) }
    do { return try OutputTarget(path) } catch {
      throw [ENOENT, ENOTDIR].contains(error.code)
        ? .folderMissing(path: path) : .notAccessible(path: path, StoreObstacle(error))
    }
  }

  /// Makes the file of a new store; SQLite would let everybody read it.
  static func prepare(_ path: String) throws(StoreError) {
    try check(path)
    guard case .absent(let place) = try target(path) else { return }
    let number = open(place, O_RDWR | O_CREAT | O_CLOEXEC, newMode)
    if number >= 0 { close(number) }
  }

  /// Whether the store is there and can be read, but not written.
  static func isReadOnly(_ path: String) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return access(path, R_OK) == 0
      && (access(path, W_OK) != 0 || access(folder, W_OK | X_OK) != 0 || !hasRoom(path))
  }

  /// Whether there is a file without a byte, which only who writes makes a store of.
  static func isEmpty(_ path: String) -> Bool {
    guard case .file(_, let status) = try? OutputTarget(path) else { return false }
    return status.st_size == 0
  }

  /// Whether the disk of a store has room for the files that SQLite keeps beside it, even to read.
  static func hasRoom(_ path: String) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var disk = statvfs()
    guard statvfs(folder, &disk) == 0 else { return true }
    // Some room is kept for root alone.
    let free = UInt64(geteuid() == 0 ? disk.f_bfree : disk.f_bavail) * UInt64(disk.f_frsize)
    return free >= leastRoom
  }

  /// Whether all of a store is in its file, and nothing beside it.
  static func isWhole(_ place: String) -> Bool {
    ["-wal", "-journal"].allSatisfy { ending in
      var status = stat()
      return stat(place + ending, &status) == 0 ? status.st_size == 0 : errno == ENOENT
    }
  }

  /// Gives what SQLite keeps beside a store the store's group: whoever may read the one may read the other.
  static func shareGroup(_ path: String) {
    guard case .file(let place, let store) = try? OutputTarget(path) else { return }
    for file in [place + "-wal", place + "-shm"] {
      var status = stat()
      guard lstat(file, &status) == 0, status.st_gid != store.st_gid else { continue }
      _ = lchown(file, uid_t.max, store.st_gid)
    }
  }
}
