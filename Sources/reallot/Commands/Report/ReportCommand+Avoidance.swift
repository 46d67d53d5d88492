// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting
internal import Store

extension ReportCommand {
  /// The report of avoided purchases.
  struct Avoidance: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reports which purchases a plan avoids, against three baselines.",
      discussion: """
        The table and JSON have totals, units and classes; CSV has the evidence, one line for the \
        items of a row that serve a need; HTML is one page with chart, map and evidence.

        Example:
          reallot report avoidance base --format html --output avoidance.html
        """)

    @OptionGroup var plan: PlanArgument
    @OptionGroup var page: PageOptions

    func run() throws {
      let loaded = try plan.load()
      let avoidance = AvoidanceReport(try loaded.content())
      try page.write(avoidance.report, page: { AvoidancePage($0).text(of: avoidance) })
      try loaded.log(.report, "avoidance, \(page.format.rawValue)")
    }
  }
}
