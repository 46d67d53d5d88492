// SPDX-License-Identifier: GPL-3.0-or-later

package import Words

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A file that is written: one of its own whole or not at all, a device or a pipe as a stream.
package struct OutputFile {
  /// How a file was written.
  package enum Way {
    /// As a stream, or under another name that took its place.
    case whole
    /// Where it lies, since it has other names or its folder cannot be written: what was there is gone where
    /// that failed half-way.
    case inPlace
  }

  let path: String

  /// A file by its path.
  package init(path: String) { self.path = path }

  /// Replaces the file's content; what was there stays where writing fails.
  ///
  /// - Throws: ``CannotWrite``.
  package func write(_ bytes: [UInt8]) throws(CannotWrite) -> Way {
    do {
      return try write(bytes, to: OutputTarget(path))
    } catch {
      throw CannotWrite(path: path, reason: Message(systemError: error.code))
    }
  }

  private func write(
    _ bytes: [UInt8], to target: OutputTarget
  ) throws(SystemFailure) -> Way {
    switch target {
    case .stream(let place):
      let stream = try Descriptor.stream(place)
      try stream.write(bytes)
      try stream.end()
    case .folder: throw SystemFailure(code: EISDIR)
    case .absent(let place): try OutputDraft.write(bytes, inPlaceOf: place, like: nil)
    case .file(let place, let status) where status.st_nlink > 1:
      return try Self.writeInPlace(bytes, at: place)
    case .file(let place, let status):
      do {
        try OutputDraft.write(bytes, inPlaceOf: place, like: status)
      } catch  where [EACCES, EPERM, EROFS].contains(error.code) {
        return try Self.writeInPlace(bytes, at: place)
      }
    }
    return .whole
  }

  private static func writeInPlace(
    _ bytes: [UInt8], at place: String
  ) throws(SystemFailure) -> Way {
    let file = try Descriptor(open(place, O_WRONLY | O_TRUNC | O_CLOEXEC))
    try file.write(bytes)
    try file.end()
    return .inPlace
  }

  /// A file that could not be written.
  package struct CannotWrite: Worded {
    let path: String
    let reason: Message

    package var message: Message {
      Message("error.output.file", ["path": path, "reason": reason])
    }
  }
}
