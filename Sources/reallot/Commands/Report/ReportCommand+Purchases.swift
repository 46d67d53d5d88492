// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting
internal import Store

extension ReportCommand {
  /// The report of what has to be bought, and why.
  struct Purchases: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("report.purchases.abstract"),
      discussion: .help("report.purchases.discussion"))

    @OptionGroup var plan: PlanArgument
    @OptionGroup var file: ResultFile
    @OptionGroup var output: OutputOptions

    func run() throws {
      try file.check(reading: [plan.name])
      let loaded = try plan.load().counted()
      let written = try file.write(PurchasesReport(try loaded.content()).report, output)
      try loaded.log(.report, "purchases", output: written)
    }
  }
}
