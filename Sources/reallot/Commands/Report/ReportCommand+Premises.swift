// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting
internal import Store

extension ReportCommand {
  /// The report of who works where, and which offices are kept and freed.
  struct Premises: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("report.premises.abstract"),
      discussion: .help("report.premises.discussion"))

    @OptionGroup var plan: PlanArgument
    @OptionGroup var page: PageOptions

    func run() throws {
      try page.file.check(reading: [plan.name])
      let loaded = try plan.load()
      let premises = try PremisesReport(try loaded.content())
      let written = try page.write(premises.report, page: { PremisesPage($0).text(of: premises) })
      try loaded.log(.report, "premises, \(page.format.rawValue)", output: written)
    }
  }
}
