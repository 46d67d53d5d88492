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

  /// Copies a store, and what its writers have not put into it yet, to a folder of its own.
  ///
  /// - Returns: the path of the copy.
  /// - Throws: `StoreError.notCopied` where somebody writes to it meanwhile, or the copy has no room.
  static func copy(_ path: String) throws(StoreError) -> String {
    let place = FileManager.default.temporaryDirectory
    let folder = place.appending(path: "reallot-store-\(UUID().uuidString)")
    guard mkdir(folder.path, 0o700) == 0 else {
      throw .notCopied(path: path, folder: place.path, cause: Message(systemError: errno))
    }
    let files = [path, path + "-wal"].filter { FileManager.default.fileExists(atPath: $0) }
    do {
      try FileMoment.copy(files, to: folder.path)
    } catch {
      try? FileManager.default.removeItem(at: folder)
      throw .notCopied(path: path, folder: place.path, cause: error.reason)
    }
    return folder.appending(path: URL(filePath: path).lastPathComponent).path
  }
}
