// SPDX-License-Identifier: GPL-3.0-or-later

package import Words

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A call of the system that failed.
package struct SystemFailure: Error {
  /// The system's number of the cause.
  package let code: Int32

  /// A cause by its number.
  package init(code: Int32) { self.code = code }

  /// The cause that the last call left.
  package init() { self.init(code: errno) }

  /// Whether there is something already where something new was to be.
  package var isThere: Bool { code == EEXIST }

  /// The cause in the reader's words.
  package var reason: Message { Message(systemError: code) }

  /// What the reader can do about it.
  package var remedy: Message { Message(remedyOfSystemError: code) }
}
