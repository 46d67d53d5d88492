// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
internal import Documents
internal import Foundation
internal import Inventory
internal import Reporting
public import Words

/// In which format and language a result is printed, and where.
struct OutputOptions: ParsableArguments {
  /// A format that every result has.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table
    case csv
    case json
  }

  @Option(help: "table for people, csv or json for scripts.")
  var format = Format.table

  @OptionGroup var words: LanguageOption

  /// Prints a report; CSV holds its last and most detailed table.
  func print(_ report: Report) {
    print(report, text: TextFormat(words.language).text(of: report))
  }

  /// Prints a report whose last table is too detailed for a terminal: people read the others.
  func printSummary(of report: Report) {
    print(report, text: TextFormat(words.language).summary(of: report))
  }

  private func print(_ report: Report, text: @autoclosure () -> String) {
    switch format {
    case .table: StandardOutput.write(text())
    case .csv: StandardOutput.write(CSVFormat().text(of: report))
    case .json: StandardOutput.write(JSONFormat().bytes(of: report))
    }
  }
}

extension OutputOptions {
  /// Prints a plan in short.
  func print(_ plan: Plan, digest: Digest) {
    let overview = PlanOverview(plan, digest: digest)
    if format == .json { StandardOutput.write(overview.json) } else { print(overview.report) }
  }
}

/// Which language people read.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      "en, vi or ko; without it the language of the locale, else English.", valueName: "language"))
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
