// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Intake
internal import Reporting
internal import Words

/// Whether every row of a register that was passed over is listed.
struct PassedOverOption: ParsableArguments {
  @Flag(name: .customLong("passed-over"), help: .help("option.passed-over"))
  var listsAll = false

  /// A report with every row that was passed over, where that is asked for.
  func appended(to report: Report, _ sheets: [SheetSummary], in language: Language) -> Report {
    guard listsAll else { return report }
    return report.with(tables: report.tables + [RegisterList.allPassedOver(sheets, in: language)])
  }
}
