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

    @OptionGroup var plan: ReportedPlan
    @OptionGroup var output: FileOptions

    func run() throws {
      try output.file.check(reading: plan.plan.inputs)
      let checked = try plan.checked(in: output.words.language).counted()
      let written = try output.write(PurchasesReport(try checked.content()).report)
      try checked.log("purchases", output: written)
    }
  }
}
