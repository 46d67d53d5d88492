// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// How a command that did not come to its end is told and left.
enum Failure {
  /// Findings, or a plan that keeps not every rule, or a check that does not hold.
  static let findings = ExitCode(1)
  /// The command could not run.
  static let couldNotRun = ExitCode(2)

  /// Ends the process: wrong use as the argument parser tells it, anything else in one line.
  static func leave(with error: any Error) -> Never {
    let isOfParser =
      error is ExitCode || error is CleanExit || error is ValidationError
      || Reallot.exitCode(for: error) != .failure
    guard !isOfParser else { Reallot.exit(withError: error) }
    StandardError.write("reallot: \(error)\n")
    exit(couldNotRun.rawValue)
  }
}
