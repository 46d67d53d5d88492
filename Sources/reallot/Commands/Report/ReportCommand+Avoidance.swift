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

    @OptionGroup var plan: PlanArgument
    @OptionGroup var page: PageOptions

    func run() throws {
      try page.file.check(reading: [plan.name])
      let loaded = try plan.load()
      let avoidance = AvoidanceReport(try loaded.content())
      let written = try page.write(
        avoidance.report, page: { AvoidancePage($0).text(of: avoidance) })
      try loaded.log(.report, "avoidance, \(page.format.rawValue)", output: written)
    }
  }
}
