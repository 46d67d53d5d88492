// SPDX-License-Identifier: GPL-3.0-or-later

internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Whether somebody pressed Control-C: the first time asks for the best plan so far, the second
/// ends the process.
enum Interrupt {
  private static let isAsked = Atomic(false)

  /// Listens from now on.
  static func listen() {
    signal(SIGINT) { _ in
      Interrupt.isAsked.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
  }

  /// Whether to stop now; can be asked from any thread.
  @Sendable static func isRequested() -> Bool {
    isAsked.load(ordering: .relaxed)
  }
}
