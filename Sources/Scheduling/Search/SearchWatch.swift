// SPDX-License-Identifier: GPL-3.0-or-later

/// Who looks on while waves are searched for: is told how far that is, and may ask for the best so far.
final class SearchWatch {
  private let asksToStop: @Sendable () -> Bool
  private let report: @Sendable (_ done: Int, _ total: Int) -> Void
  private let hasWaves: @Sendable () -> Void
  private var done = 0
  private var total = 0
  /// After how many waves it is told again.
  private static let step = 20

  init(
    _ asksToStop: @escaping @Sendable () -> Bool,
    _ report: @escaping @Sendable (_ done: Int, _ total: Int) -> Void,
    _ hasWaves: @escaping @Sendable () -> Void
  ) {
    (self.asksToStop, self.report, self.hasWaves) = (asksToStop, report, hasWaves)
  }

  /// The first waves are found.
  func found() { hasWaves() }

  /// Whether to stop now with the best waves so far.
  func isInterrupted() -> Bool { asksToStop() }

  /// So many waves may be worked out at most.
  func begin(atMost total: Int) {
    self.total = total
    report(0, total)
  }

  /// One more is worked out.
  func count() {
    done += 1
    if done % Self.step == 0, done < total { report(done, total) }
  }

  /// Nothing more is worked out.
  func end() { report(total, total) }
}
