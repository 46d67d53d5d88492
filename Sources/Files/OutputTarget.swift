// SPDX-License-Identifier: GPL-3.0-or-later

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
  /// A device of characters, a pipe or a socket, or an open file of another process.
  case stream(String)
  /// What this process has open under a number, such as `/dev/stdout`.
  case open(Int32)
  case folder(String)

  /// Looks at a path.
  ///
  /// - Throws: where it cannot be looked at, and for devices of blocks, whose content is somebody's disk.
  package init(_ path: String) throws(SystemFailure) {
    var status = stat()
    let isThere = stat(path, &status) == 0
    guard isThere || errno == ENOENT else { throw SystemFailure() }
    if isThere, status.st_mode & S_IFMT == S_IFDIR {
      self = .folder(try LinkEnd.real(path))
      return
    }
    switch try LinkEnd(path) {
    case .open(let number): self = .open(number)
    case .place(let place) where !isThere: self = .absent(place)
    case .place(let place):
      switch status.st_mode & S_IFMT {
      case S_IFBLK: throw SystemFailure(code: EPERM)
      case S_IFREG where !place.hasPrefix("/proc/"): self = .file(place, status)
      default: self = .stream(place)
      }
    }
  }
}
