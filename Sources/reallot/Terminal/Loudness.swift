// SPDX-License-Identifier: GPL-3.0-or-later

/// How much is told besides results, findings and failures.
enum Loudness: Comparable {
  case quiet
  case usual
  case verbose

  /// What the command line asks for; known to all that tells something, as its language is.
  static let ofCommandLine = asked(by: CommandLine.arguments)

  /// What `--quiet` and `--verbose` among the words of a command line ask for.
  static func asked(by words: [String]) -> Loudness {
    let options = words.prefix { $0 != "--" }
    if options.contains("--quiet") { return .quiet }
    return options.contains("--verbose") ? .verbose : .usual
  }
}
