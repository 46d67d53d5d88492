// SPDX-License-Identifier: GPL-3.0-or-later

internal import Synchronization
internal import Words

/// One line on a terminal that tells how far planning is; silent elsewhere and in the first
/// second.
final class ProgressLine: Sendable {
  private struct State {
    var lastShown: ContinuousClock.Instant?
    var isShown = false
  }

  private let language: Language
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// A line in a language.
  init(in language: Language) { self.language = language }

  /// Tells how much is done; can be called from any thread.
  func show(_ done: Int, of total: Int) {
    let now = ContinuousClock.now
    guard StandardError.isTerminal, now - start > .seconds(1) else { return }
    state.withLock { state in
      if let last = state.lastShown, now - last < .milliseconds(100), done < total { return }
      state.lastShown = now
      state.isShown = true
      let line = Message("told.planning", ["done": done, "total": total])
      StandardError.write("\r\(line.text(in: language))\u{1B}[K")
    }
  }

  /// Wipes the line away.
  func finish() {
    let isShown = state.withLock { $0.isShown }
    if isShown { StandardError.write("\r\u{1B}[K") }
  }
}
