// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
internal import Foundation
internal import Inventory
internal import Reporting
public import Words

/// In which format and language a result is printed.
struct OutputOptions: ParsableArguments {
  @Option(help: .help("option.format"))
  var format = PlainFormat(.table)

  @OptionGroup var spreadsheet: SpreadsheetOption
  @OptionGroup var words: LanguageOption

  func validate() throws {
    try spreadsheet.check(format.format, to: nil)
  }

  /// Prints a report.
  func print(_ report: Report) throws {
    let bytes = try format.format.bytes(
      of: report, in: words.language, width: StandardOutput.width)
    StandardOutput.write(spreadsheet.marked(bytes))
  }
}

/// Which language people read.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      .help("option.language"), valueName: "language"))
  var chosen: Language?

  var language: Language { chosen ?? .ofLocale }
}

extension Language {
  /// The language of the locale, else English.
  static var ofLocale: Language {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale.flatMap { Language(locale: $0) } ?? .english
  }
}

extension Language: ExpressibleByArgument {}
