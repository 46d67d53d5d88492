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

    @OptionGroup var plan: ReportedPlan
    @OptionGroup var page: PageOptions

    func run() throws {
      try page.file.check(reading: plan.plan.inputs)
      let checked = try plan.checked(in: page.words.language)
      let premises = try PremisesReport(try checked.content())
      let written = try page.write(premises.report, page: { PremisesPage($0).text(of: premises) })
      try checked.log("premises, \(page.format.rawValue)", output: written)
    }
  }
}
