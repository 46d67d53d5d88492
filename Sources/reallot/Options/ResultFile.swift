// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting

/// Where a result goes: to a file, or to standard output.
struct ResultFile: ParsableArguments {
  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(.help("option.output"), valueName: "file"),
    completion: .file())
  var path: String?

  /// Writes bytes.
  func write(_ bytes: [UInt8]) throws {
    if let path { try OutputFile(path: path).write(bytes) } else { StandardOutput.write(bytes) }
  }

  /// Writes a report.
  func write(_ report: Report, _ options: OutputOptions) throws {
    let width = path == nil ? StandardOutput.width : nil
    try write(options.format.format.bytes(of: report, in: options.words.language, width: width))
  }
}
