// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Reporting
internal import Words

/// In which format and language a report that also has a page is printed, and where it goes.
struct PageOptions: ParsableArguments {
  @Option(help: .help("option.page-format"))
  var format = ReportFormat.table

  @Option(
    help: ArgumentHelp(.help("option.output"), valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var guarding: OutputGuard
  @OptionGroup var words: LanguageOption

  /// Refuses an output whose file is not written over.
  ///
  /// - Parameter inputs: the files that the command reads.
  func check(reading inputs: [String]) throws {
    if let output { try guarding.check(output, reading: inputs) }
  }

  /// Writes a report.
  ///
  /// - Parameter page: the report as HTML.
  func write(_ report: Report, page: @escaping (Language) -> String) throws {
    let width = output == nil ? StandardOutput.width : nil
    let bytes = format.bytes(of: report, in: words.language, width: width, page: page)
    if let output { try guarding.write(bytes, to: output) } else { StandardOutput.write(bytes) }
  }
}
