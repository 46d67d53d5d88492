// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting
internal import Store

extension ReportCommand {
  /// The report of what has to be bought, and why.
  struct Purchases: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reports what has to be bought, and why.",
      discussion: """
        The table tells the reasons in words; CSV has the counts that they rest on, one line a need.

        Example:
          reallot report purchases base --language vi
        """)

    @OptionGroup var plan: PlanArgument
    @OptionGroup var output: OutputOptions

    func run() throws {
      let loaded = try plan.load().counted()
      output.printSummary(of: PurchasesReport(try loaded.content()).report)
      try loaded.log(.report, "purchases")
    }
  }
}
