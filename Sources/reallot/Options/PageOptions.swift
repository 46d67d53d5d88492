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

  @OptionGroup var words: LanguageOption

  /// Writes a report.
  ///
  /// - Parameter page: the report as HTML.
  func write(_ report: Report, page: @escaping (Language) -> String) throws {
    let width = output == nil ? StandardOutput.width : nil
    let bytes = format.bytes(of: report, in: words.language, width: width, page: page)
    report.tellAttestation(as: format, in: words.language)
    if let output { try OutputFile(path: output).write(bytes) } else { StandardOutput.write(bytes) }
  }
}
