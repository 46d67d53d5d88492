// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting
internal import Store

extension ReportCommand {
  /// The report of avoided purchases.
  struct Avoidance: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("report.avoidance.abstract"),
      discussion: .help("report.avoidance.discussion"))

    @OptionGroup var plan: ReportedPlan
    @OptionGroup var page: PageOptions

    func run() throws {
      try page.file.check(reading: plan.plan.inputs)
      let checked = try plan.checked(in: page.words.language, isClaim: true)
      let avoidance = AvoidanceReport(try checked.content())
      let written = try page.write(
        avoidance.report, page: { AvoidancePage($0).text(of: avoidance) })
      try checked.log("avoidance, \(page.format.rawValue)", output: written)
    }
  }
}
