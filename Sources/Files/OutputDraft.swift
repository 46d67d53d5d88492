// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A file under another name that takes the place of a file when it is complete.
package enum OutputDraft {
  /// What may be where a draft goes.
  enum Place {
    /// Nothing, not even a link.
    case new
    /// An ordinary file, whose owner and mode the new one gets, or nothing.
    case replaced(stat?)
  }

  /// How many drafts are made where others take them for orphans.
  private static let tries = 100

  /// Makes a draft and holds it; one that is taken for an orphan before it is held is made anew.
  private static func held(
    beside place: String, mode: mode_t
  ) throws(SystemFailure) -> (path: String, file: Descriptor) {
    for _ in 0..<tries {
      let draft = DraftName.path(beside: place)
      let file = try Descriptor.new(draft, mode: mode)
      if file.hold() { return (draft, file) }
      unlink(draft)
    }
    throw SystemFailure(code: EAGAIN)
  }

  /// Writes a draft beside a place, which it then takes.
  ///
  /// - Parameter mode: that of a new file, from which the mask of new files takes.
  static func write(
    _ bytes: [UInt8], to path: String, _ place: Place, mode: mode_t = 0o666
  ) throws(SystemFailure) {
    let (draft, file) = try held(beside: path, mode: mode)
    do throws(SystemFailure) {
      if case .replaced(let status?) = place { try file.adopt(status) }
      try file.write(bytes)
      try file.synchronize()
      switch place {
      case .new: try FileName.take(path, by: draft)
      case .replaced: try FileName.replace(path, with: draft)
      }
      try file.end()
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// Writes a new file, which its owner alone may read, where there is nothing.
  ///
  /// - Throws: also where a link of this name leads nowhere.
  package static func writePrivate(_ bytes: [UInt8], to path: String) throws(SystemFailure) {
    try write(bytes, to: path, .new, mode: 0o600)
  }

  /// Lets somebody else write a new file, which its owner alone may read, where there is nothing.
  ///
  /// - Parameter write: writes to a path where there is an empty file.
  /// - Throws: `SystemFailure`, and what `write` throws.
  package static func write(
    toNew place: String, by write: (_ draft: String) throws -> Void
  ) throws {
    let (draft, file) = try held(beside: place, mode: 0o600)
    defer { unlink(draft) }
    try withExtendedLifetime(file) {
      try write(draft)
      try FileName.take(place, by: draft)
    }
  }
}
