// SPDX-License-Identifier: GPL-3.0-or-later

/// When a search has to end early.
struct SearchLimits: Sendable {
  /// The moment after which the best plan so far is taken.
  let deadline: ContinuousClock.Instant?
  /// Whether somebody asks to stop now.
  let isInterrupted: @Sendable () -> Bool

  /// The same for a part of a run, which takes at most a third of the run's time limit.
  func third(of limit: Int?) -> SearchLimits {
    let end = limit.map { ContinuousClock.now + Duration.seconds($0) / 3 }
    return SearchLimits(
      deadline: [deadline, end].compactMap(\.self).min(), isInterrupted: isInterrupted)
  }

  /// The time that is left; nil for no limit.
  var remaining: Duration? {
    deadline.map { max(.zero, ContinuousClock.now.duration(to: $0)) }
  }

  /// Whether the search has to end now.
  var isOver: Bool {
    isInterrupted() || remaining == .zero
  }
}
