// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Words

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
    guard !isOfParser else { leave(asParserTells: error) }
    tell((error as? any Worded)?.message ?? Message("error.unexpected", ["words": "\(error)"]))
    // Not exit(3): what libraries clean up there, threads that are still at work may use.
    _exit(couldNotRun.rawValue)
  }

  /// Help is a result like any other: whoever asks for it knows when it could not be written.
  private static func leave(asParserTells error: any Error) -> Never {
    let (code, text) = (Reallot.exitCode(for: error), Reallot.fullMessage(for: error))
    // What a shell gives for a pattern are names of files that somebody sent.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0).plain + "\n"
    }
    if code == .success {
      StandardOutput.write(lines.joined())
    } else if !text.isEmpty {
      StandardError.write(lines.joined())
    }
    exit(code.rawValue)
  }

  /// Tells in the language of the command line why the command could not run.
  static func tell(_ message: Message) {
    StandardError.write(line(message))
  }

  /// Lists what does not hold, a line each.
  static func list(_ failures: some Sequence<Message>, in language: Language) {
    for failure in failures { StandardError.write(failure.text(in: language) + "\n") }
  }

  /// The line that tells it.
  static func line(_ message: Message) -> String {
    "reallot: \(message.text(in: .ofCommandLine))\n"
  }
}

extension ValidationError {
  /// Wrong use, told in the language of the command line.
  init(_ message: Message) {
    self.init(message.text(in: .ofCommandLine))
  }
}
