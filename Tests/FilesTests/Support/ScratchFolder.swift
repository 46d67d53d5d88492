// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// A folder for a test; it is removed with this object.
final class ScratchFolder {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "files-\(UUID().uuidString)")

  init() {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Where a file of the folder is.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// The names of what is in the folder.
  var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
  }

  /// Writes a file in place and tells its path.
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: folder.appending(path: name))
    return path(name)
  }

  /// The bytes of a file.
  func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  /// The permissions of a file.
  func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }

  /// Makes what a test names: a pipe, a socket, a folder, or a device that anybody may read and write.
  func make(_ kind: String) throws -> String {
    switch kind {
    case "pipe": mkfifo(path(kind), 0o600)
    case "socket": mknod(path(kind), S_IFSOCK | 0o600, 0)
    case "device": return "/dev/zero"
    case "folder": mkdir(path(kind), 0o700)
    default: break
    }
    return path(kind)
  }
}
