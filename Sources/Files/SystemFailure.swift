// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A call of the system that failed.
package struct SystemFailure: Error {
  /// The system's number of the cause.
  package let code: Int32

  /// The cause that the last call left.
  init(code: Int32 = errno) { self.code = code }
}
