// SPDX-License-Identifier: GPL-3.0-or-later

internal import CRename

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A name that something gets in one step, so that nobody ever sees half of it.
enum FileName {
  /// Gives it the name of something else, which is gone then.
  static func replace(_ place: String, with path: String) throws(SystemFailure) {
    guard rename(path, place) == 0 else { throw SystemFailure() }
  }

  /// Gives a file a name that nothing has, not even a link that leads nowhere.
  static func take(_ place: String, by path: String) throws(SystemFailure) {
    if crename(path, place, UInt32(CRENAME_TO_NOTHING)) == 0 { return }
    // Not every file system tells whether there is something in the same step.
    guard errno != EEXIST, link(path, place) == 0 else { throw SystemFailure() }
    unlink(path)
  }

  /// Lets two folders have each other's name; false where the file system cannot do that in one step.
  static func exchange(_ place: String, with path: String) -> Bool {
    crename(path, place, UInt32(CRENAME_EXCHANGING)) == 0
  }
}
