// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// A part of a command whose time is told with `--verbose`.
enum Stage: String {
  case reading
  case planning
  case keeping
  case verifying
  /// What the desk works out of a plan that is read.
  case answering

  /// Does the work of the stage, and tells how long it took.
  func timed<Value>(in language: Language, _ work: () throws -> Value) rethrows -> Value {
    guard Loudness.ofCommandLine == .verbose else { return try work() }
    let start = ContinuousClock.now
    defer { tell(ContinuousClock.now - start, in: language) }
    return try work()
  }

  private func tell(_ duration: Duration, in language: Language) {
    let milliseconds = duration / .milliseconds(1)
    StandardError.write(
      Message("told.stage.\(rawValue)", ["milliseconds": Int(milliseconds.rounded())]), in: language
    )
  }
}
