// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

#if canImport(Glibc)
  package import Glibc
#elseif canImport(Musl)
  package import Musl
#endif

/// What is at a path that is to be written; links are followed to where they lead.
package enum OutputTarget {
  /// Nothing yet.
  case absent(String)
  /// An ordinary file with its status.
  case file(String, stat)
  /// A device of characters, a pipe or a socket, or an open file of a process, such as `/dev/stdout`.
  case stream(String)
  case folder

  /// Looks at a path.
  ///
  /// - Throws: where it cannot be looked at, and for devices of blocks, whose content is somebody's disk.
  package init(_ path: String) throws(SystemFailure) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw SystemFailure() }
      self = .absent(try Self.end(ofLinks: path))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFBLK: throw SystemFailure(code: EPERM)
    case S_IFREG where !Self.isOpenFile(path): self = .file(try Self.real(path), status)
    default: self = .stream(path)
    }
  }

  /// Whether a path names an open file of a process; the folder of memory that is shared has files.
  private static func isOpenFile(_ path: String) -> Bool {
    path.hasPrefix("/proc/") || path.hasPrefix("/dev/") && !path.hasPrefix("/dev/shm/")
  }

  /// The path without links.
  private static func real(_ path: String) throws(SystemFailure) -> String {
    guard let real = realpath(path, nil) else { throw SystemFailure() }
    defer { free(real) }
    return String(cString: real)
  }

  /// Where a link leads that leads to nothing yet; the path itself where it is no link.
  private static func end(ofLinks path: String) throws(SystemFailure) -> String {
    var place = path
    for _ in 0..<40 {
      guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: place) else {
        return place
      }
      place = URL(filePath: next, relativeTo: URL(filePath: place)).path
    }
    throw SystemFailure(code: ELOOP)
  }
}
