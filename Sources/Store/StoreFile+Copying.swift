// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Foundation
internal import Words

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension StoreFile {
  /// How often, each quarter of a second, a copy is tried while somebody writes.
  private static let tries = 40

  /// Copies a store, and what its writers have not put into it yet, to a folder of its own.
  ///
  /// - Returns: the path of the copy.
  /// - Throws: `StoreError.notCopied` where somebody writes to it all the time, or the copy has no room, or
  ///   `.notAccessible` where what is beside it may not be read.
  static func copy(_ path: String) throws(StoreError) -> String {
    let place = FileManager.default.temporaryDirectory.path
    guard access(place, F_OK) == 0 else {
      throw .notCopied(path: path, folder: place, cause: SystemFailure().reason)
    }
    for _ in 1..<tries {
      do {
        return try copy(path, to: place)
      } catch {
        // Also what is beside the store comes and goes.
        guard error.isOfMoment else { throw self.error(error, of: path, place) }
      }
      usleep(250_000)
    }
    do { return try copy(path, to: place) } catch { throw self.error(error, of: path, place) }
  }

  private static func copy(_ path: String, to place: String) throws(InputFailure) -> String {
    let folder = place + "/reallot-store-\(UUID().uuidString)"
    guard mkdir(folder, 0o700) == 0 else { throw .system(SystemFailure()) }
    let files = [path, path + "-wal"].filter { FileManager.default.fileExists(atPath: $0) }
    do {
      try FileMoment.copy(files, to: folder)
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
    return folder + "/" + URL(filePath: path).lastPathComponent
  }

  private static func error(
    _ failure: InputFailure, of path: String, _ folder: String
  ) -> StoreError {
    for file in [path, path + "-wal"] where access(file, F_OK) == 0 && access(file, R_OK) != 0 {
      return .notAccessible(path: path, StoreObstacle(ofReading: file, SystemFailure()))
    }
    return .notCopied(path: path, folder: folder, cause: failure.reason)
  }
}

extension InputFailure {
  /// Whether the same may succeed a moment later.
  fileprivate var isOfMoment: Bool {
    switch self {
    case .changed: true
    case .system(let failure): failure.code == ENOENT
    case .special: false
    }
  }
}
