// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting
internal import Store

extension ReportCommand {
  /// The report of who works where, and which offices are kept and freed.
  struct Premises: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reports which team works in which office, and which offices become free.",
      discussion: """
        The table and JSON have offices kept and freed with what stays in them, the \
        list of surplus premises, the comparison of areas, and levels with bounds for \
        each unit; CSV has the teams, one line each, with what the reason for each place \
        rests on; HTML is one page with each unit's map and a picture of its offices \
        before and after.

        Example:
          reallot report premises premises --format html --output premises.html
        """)

    @OptionGroup var plan: PlanArgument
    @OptionGroup var page: PageOptions

    func run() throws {
      let loaded = try plan.load()
      let premises = try PremisesReport(try loaded.content())
      try page.write(premises.report, page: { PremisesPage($0).text(of: premises) })
      try loaded.log(.report, "premises, \(page.format.rawValue)")
    }
  }
}
