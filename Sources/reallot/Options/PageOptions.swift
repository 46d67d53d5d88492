// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Reporting
internal import Words

/// In which format and language a report that also has a page is printed, and where it goes.
struct PageOptions: ParsableArguments {
  @Option(help: .help("option.page-format"))
  var format = ReportFormat.table

  @OptionGroup var file: ResultFile
  @OptionGroup var spreadsheet: SpreadsheetOption
  @OptionGroup var words: WordOptions

  func validate() throws {
    try spreadsheet.check(format, to: file.path)
  }

  /// Writes a report, and says what was written by its digest.
  ///
  /// - Parameter page: the report as HTML.
  func write(_ report: Report, page: @escaping (Language) -> String) throws -> Digest {
    let bytes = try format.bytes(of: report, in: words.language, width: file.width, page: page)
    report.tellAttestation(as: format, in: words.language)
    return try file.write(spreadsheet.marked(bytes))
  }
}
