// SPDX-License-Identifier: GPL-3.0-or-later

/// What is left of the limits of a solve.
struct Budget {
  private let limits: Limits
  private let deadline: ContinuousClock.Instant?
  private var iterationsLeft: Int

  /// Starts the clock.
  init(_ limits: Limits) {
    self.limits = limits
    deadline = limits.time.map { .now + $0 }
    iterationsLeft = max(0, limits.iterations ?? Int.max)
  }

  /// The limits, with the time and the iterations that are left.
  var remaining: Limits {
    var left = limits
    left.time = deadline.map { ContinuousClock.now.duration(to: $0) }
    left.iterations = limits.iterations == nil ? nil : iterationsLeft
    return left
  }

  /// The time left, as GLPK counts it: never negative, and as long as can be without a limit.
  var milliseconds: Int32 {
    guard let deadline else { return .max }
    let left = ContinuousClock.now.duration(to: deadline) / Duration.milliseconds(1)
    return left >= Double(Int32.max) ? .max : Int32(max(0, left))
  }

  /// The iterations left, at most so many as are asked for.
  func iterations(atMost slice: Int) -> Int32 {
    Int32(clamping: min(slice, iterationsLeft))
  }

  /// Counts the iterations of a slice.
  mutating func spend(iterations: Int) {
    iterationsLeft = max(0, iterationsLeft - iterations)
  }

  /// The limit that has been reached, if any.
  var reached: Limit? {
    if limits.isInterrupted() { return .interrupt }
    if iterationsLeft == 0 { return .iterations }
    return milliseconds == 0 ? .time : nil
  }
}
