// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Reporting

/// In which format and language a result is printed.
struct OutputOptions: ParsableArguments {
  @Option(help: .help("option.format"))
  var format = PlainFormat(.table)

  @OptionGroup var spreadsheet: SpreadsheetOption
  @OptionGroup var words: WordOptions

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
