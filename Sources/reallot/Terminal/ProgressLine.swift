// SPDX-License-Identifier: GPL-3.0-or-later

internal import Synchronization

/// One line on a terminal that tells how far long work is; silent elsewhere and in the first
/// second.
final class ProgressLine: Sendable {
  private struct State {
    var lastShown: ContinuousClock.Instant?
    var isShown = false
  }

  private let label: String
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// A line under a label, such as `planning`.
  init(_ label: String) { self.label = label }

  /// Tells how much is done; can be called from any thread.
  func show(_ done: Int, of total: Int) {
    let now = ContinuousClock.now
    guard StandardError.isTerminal, now - start > .seconds(1) else { return }
    state.withLock { state in
      if let last = state.lastShown, now - last < .milliseconds(100), done < total { return }
      state.lastShown = now
      state.isShown = true
      StandardError.write("\r\(label): \(done) of \(total)\u{1B}[K")
    }
  }

  /// Wipes the line away.
  func finish() {
    let isShown = state.withLock { $0.isShown }
    if isShown { StandardError.write("\r\u{1B}[K") }
  }
}
