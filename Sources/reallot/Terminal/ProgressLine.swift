// SPDX-License-Identifier: GPL-3.0-or-later

internal import Planning
internal import Synchronization
internal import Words

/// Tells on standard error how far long work is: in one line that changes, silent where nobody looks and in
/// the first second, or in a line of JSON for each event.
final class ProgressLine: Sendable {
  private struct State {
    var lastShown: ContinuousClock.Instant?
    var isShown = false
  }

  private let language: Language
  private let style: ProgressOption.Style
  private let limit: Int?
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// A line in a language.
  ///
  /// - Parameter limit: after how many seconds the work ends at the latest; nil for no limit.
  init(in language: Language, as style: ProgressOption.Style = .line, limit: Int? = nil) {
    self.language = language
    self.style = Loudness.ofCommandLine == .quiet && style == .line ? .none : style
    self.limit = limit
  }

  /// Tells how much is done; can be called from any thread.
  func show(_ done: Int, of total: Int) {
    show(Planner.Progress(done: done, total: total))
  }

  /// Tells how far a run is; can be called from any thread.
  func show(_ progress: Planner.Progress) {
    switch style {
    case .none: break
    case .json: StandardError.write(ProgressEvent(progress).line)
    case .line: showLine(progress)
    }
  }

  private func showLine(_ progress: Planner.Progress) {
    let now = ContinuousClock.now
    guard StandardError.isTerminal, now - start > .seconds(1) else { return }
    state.withLock { state in
      let isLast = progress.done == progress.total
      if let last = state.lastShown, now - last < .milliseconds(100), !isLast { return }
      state.lastShown = now
      state.isShown = true
      let line = ProgressWords(progress, secondsLeft: secondsLeft(now)).message
      StandardError.write("\r\(line.text(in: language))\u{1B}[K")
    }
  }

  /// How many seconds the work may take from now; nil for no limit.
  private func secondsLeft(_ now: ContinuousClock.Instant) -> Int? {
    limit.map { max(0, $0 - Int((now - start) / .seconds(1))) }
  }

  /// Wipes the line away.
  func finish() {
    let isShown = state.withLock { $0.isShown }
    if isShown { StandardError.write("\r\u{1B}[K") }
  }
}
