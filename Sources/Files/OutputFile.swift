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
  /// - Parameter isNew: whether nothing may be there, but for what is written as a stream.
  /// - Throws: ``CannotWrite``.
  package func write(_ bytes: [UInt8], isNew: Bool = false) throws(CannotWrite) -> Way {
    do {
      return try write(bytes, to: OutputTarget(path), isNew)
    } catch {
      throw CannotWrite(path: path, failure: error)
    }
  }

  private func write(
    _ bytes: [UInt8], to target: OutputTarget, _ isNew: Bool
  ) throws(SystemFailure) -> Way {
    switch target {
    case .open(let number): try Self.write(bytes, to: .copy(of: number))
    case .stream(let place): try Self.write(bytes, to: .stream(place))
    case .folder: throw SystemFailure(code: EISDIR)
    case .absent where path.hasSuffix("/"): throw SystemFailure(code: EISDIR)
    case .absent(let place): try OutputDraft.write(bytes, to: place, isNew ? .new : .replaced(nil))
    case .file where isNew: throw SystemFailure(code: EEXIST)
    case .file(let place, let status) where status.st_nlink > 1:
      return try Self.writeInPlace(bytes, at: place)
    case .file(let place, let status):
      do {
        try OutputDraft.write(bytes, to: place, .replaced(status))
      } catch  where [EACCES, EPERM, EROFS].contains(error.code) {
        return try Self.writeInPlace(bytes, at: place)
      }
    }
    return .whole
  }

  /// Writes to a stream; a reader that has gone is no error.
  private static func write(_ bytes: [UInt8], to stream: Descriptor) throws(SystemFailure) {
    do {
      try stream.write(bytes)
      try stream.end()
    } catch  where error.code == EPIPE {}
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
    let failure: SystemFailure

    /// Whether there is something already where a new file was to be made.
    package var isThere: Bool { failure.isThere }

    package var message: Message {
      Message(
        "error.output.file", ["path": path, "reason": failure.reason, "remedy": failure.remedy])
    }
  }
}
