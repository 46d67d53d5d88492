// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting
internal import Words

/// What spreadsheets need beside a format.
struct SpreadsheetOption: ParsableArguments {
  @Flag(name: .customLong("bom"), help: .help("option.bom"))
  var isMarked = false

  /// Refuses a mark of what is not CSV, and a workbook for a terminal.
  ///
  /// - Parameter path: the file that the result goes to; nil for standard output.
  func check(_ format: ReportFormat, to path: String?) throws {
    if isMarked, format != .csv {
      throw ValidationError(Message("error.usage.bom-without-csv"))
    }
    if format == .xlsx, path == nil, StandardOutput.isTerminal {
      throw ValidationError(Message("error.usage.workbook-on-terminal"))
    }
  }

  /// Bytes behind the mark of UTF-8, where that is asked for.
  func marked(_ bytes: [UInt8]) -> [UInt8] {
    isMarked ? [0xEF, 0xBB, 0xBF] + bytes : bytes
  }
}
