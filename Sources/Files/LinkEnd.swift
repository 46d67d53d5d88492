// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Where the links of a path lead, be anything there or not.
enum LinkEnd {
  /// A path without links.
  case place(String)
  /// What this process has open under a number, such as `/dev/stdout`.
  case open(Int32)

  /// As many links as Linux follows.
  private static let mostLinks = 40

  /// Follows the links of a path that is no folder's.
  ///
  /// - Throws: where a folder on the way is missing, or links lead in a circle.
  init(_ path: String) throws(SystemFailure) {
    var path = path
    for _ in 0..<Self.mostLinks {
      let (folder, name) = try Self.parts(of: path)
      if let number = try Self.number(of: name, in: folder) {
        self = .open(number)
        return
      }
      path = folder == "/" ? "/" + name : folder + "/" + name
      // What a link among open files says is no path.
      guard !folder.hasPrefix("/proc/"), let next = Self.target(of: path) else {
        self = .place(path)
        return
      }
      path = next.hasPrefix("/") ? next : folder + "/" + next
    }
    throw SystemFailure(code: ELOOP)
  }

  /// The folder of a path, without links, and the name in it.
  private static func parts(of path: String) throws(SystemFailure) -> (folder: String, name: String)
  {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return (try real("."), String(path)) }
    return (try real(String(path[...slash])), String(path[path.index(after: slash)...]))
  }

  /// A path of something that is there, without links.
  static func real(_ path: String) throws(SystemFailure) -> String {
    guard let real = realpath(path, nil) else { throw SystemFailure() }
    defer { free(real) }
    return String(cString: real)
  }

  /// The number of an open file of this process, by its name among them.
  private static func number(of name: String, in folder: String) throws(SystemFailure) -> Int32? {
    guard folder.hasPrefix("/proc/"), let number = Int32(name) else { return nil }
    let own = try real("/proc/self")
    let isOwn =
      folder == own + "/fd" || folder.hasPrefix(own + "/task/") && folder.hasSuffix("/fd")
    return isOwn ? number : nil
  }

  /// What a link says; nil where there is none.
  private static func target(of path: String) -> String? {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = target.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        text.baseAddress.map { readlink(path, $0, text.count) } ?? -1
      }
    }
    return count > 0 ? String(decoding: target[..<count], as: UTF8.self) : nil
  }
}
