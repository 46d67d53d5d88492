// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The three streams that every process should have.
package enum StandardStreams {
  /// Lets none of them be closed: the next file that is opened would be taken for it.
  ///
  /// To those that were, nothing can be written.
  package static func fill() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      // The least number that is free, which is this one.
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
