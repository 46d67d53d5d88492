// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting
internal import Store

extension ReportCommand {
  /// The report of usable assets left over, and why others are not used.
  struct Surplus: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("report.surplus.abstract"),
      discussion: .help("report.surplus.discussion"))

    @OptionGroup var plan: PlanArgument
    @OptionGroup var file: ResultFile
    @OptionGroup var output: OutputOptions

    func run() throws {
      try file.check(reading: [plan.name])
      let loaded = try plan.load()
      let written = try file.write(SurplusReport(try loaded.content()).report, output)
      try loaded.log(.report, "surplus", output: written)
    }
  }
}
