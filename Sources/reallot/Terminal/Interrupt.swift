// SPDX-License-Identifier: GPL-3.0-or-later

internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Whether the process was asked to end, by Control-C, `kill` or the end of its terminal: the first time
/// asks for the best plan so far, the second ends the process.
enum Interrupt {
  private static let isAsked = Atomic(false)

  /// Listens from now on.
  static func listen() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number) { number in
        Interrupt.isAsked.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
      // As `nohup` wants it.
      if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        signal(number, SIG_IGN)
      }
    }
  }

  /// Whether to stop now; can be asked from any thread.
  @Sendable static func isRequested() -> Bool {
    isAsked.load(ordering: .relaxed)
  }
}
