// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Reporting

/// In which format and language a report is printed, and where it goes.
struct FileOptions: ParsableArguments {
  @OptionGroup var file: ResultFile

  @Option(help: .help("option.format"))
  var format = PlainFormat(.table)

  @OptionGroup var spreadsheet: SpreadsheetOption
  @OptionGroup var words: WordOptions

  func validate() throws {
    try spreadsheet.check(format.format, to: file.path)
  }

  /// Writes a report, and says what was written by its digest.
  @discardableResult
  func write(_ report: Report) throws -> Digest {
    let bytes = try format.format.bytes(of: report, in: words.language, width: file.width)
    report.tellAttestation(as: format.format, in: words.language)
    return try file.write(spreadsheet.marked(bytes))
  }
}
