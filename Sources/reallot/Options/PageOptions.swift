// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Reporting
internal import Words

/// In which format and language a report that also has a page is printed, and where it goes.
struct PageOptions: ParsableArguments {
  /// A format of such a report.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table
    case csv
    case json
    case html
  }

  @Option(help: "table or html for people, csv or json for scripts.")
  var format = Format.table

  @Option(
    help: ArgumentHelp("Write to this file, whole or not at all.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var words: LanguageOption

  /// Writes a report.
  ///
  /// - Parameters:
  ///   - table: the report as text for a terminal.
  ///   - page: the report as HTML.
  func write(
    _ report: Report, table: (TextFormat) -> String, page: (Language) -> String
  ) throws {
    let bytes =
      switch format {
      case .table: Array(table(TextFormat(words.language)).utf8)
      case .csv: Array(CSVFormat().text(of: report).utf8)
      case .json: JSONFormat().bytes(of: report)
      case .html: Array(page(words.language).utf8)
      }
    if let output { try OutputFile(path: output).write(bytes) } else { StandardOutput.write(bytes) }
  }
}
