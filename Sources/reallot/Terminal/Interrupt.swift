// SPDX-License-Identifier: GPL-3.0-or-later

internal import Synchronization
internal import Words

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Whether the process was asked to end, by Control-C, `kill` or the end of its terminal.
///
/// While a plan is searched for, the first time asks for the best so far and the second ends the process;
/// before that there is nothing to keep, and the first time ends it, with words that say so.
enum Interrupt {
  private static let isAsked = Atomic(false)
  private static let isPlanning = Atomic(false)
  /// What is said where there is no plan yet; made beforehand, since a handler may not take memory.
  private static nonisolated(unsafe) var farewell = UnsafeRawBufferPointer(start: nil, count: 0)

  /// Listens from now on.
  static func listen() {
    farewell = lasting(Failure.line(Message("error.interrupted")))
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number) { number in
        guard Interrupt.isPlanning.load(ordering: .relaxed) else { Interrupt.leave() }
        Interrupt.isAsked.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
      // As `nohup` wants it.
      if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        signal(number, SIG_IGN)
      }
    }
  }

  /// From now on there is something to keep.
  static func beginPlanning() {
    isPlanning.store(true, ordering: .relaxed)
  }

  /// Whether to stop now; can be asked from any thread.
  @Sendable static func isRequested() -> Bool {
    isAsked.load(ordering: .relaxed)
  }

  /// Ends the process as a command that could not run.
  private static func leave() -> Never {
    _ = write(STDERR_FILENO, farewell.baseAddress, farewell.count)
    _exit(2)
  }

  /// Text that stays where it is until the process ends.
  private static func lasting(_ text: String) -> UnsafeRawBufferPointer {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: text.utf8.count, alignment: 1)
    bytes.copyBytes(from: text.utf8)
    return UnsafeRawBufferPointer(bytes)
  }
}
