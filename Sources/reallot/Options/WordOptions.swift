// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
public import Words

/// Which language people read, and how much is told besides results.
struct WordOptions: ParsableArguments {
  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      .help("option.language"), valueName: "language"))
  var chosen: Language?

  @Flag(name: .customLong("quiet"), help: .help("option.quiet"))
  var isQuiet = false

  @Flag(name: .customLong("verbose"), help: .help("option.verbose"))
  var isVerbose = false

  func validate() throws {
    guard !isQuiet || !isVerbose else {
      throw ValidationError(Message("error.usage.quiet-verbose"))
    }
  }

  var language: Language { chosen ?? .preset }
}

extension Language {
  /// The language that holds without the option `--language`.
  static var preset: Language { Configuration.current.language.value }
}

extension Language: ExpressibleByArgument {}
