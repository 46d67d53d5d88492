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

    @OptionGroup var plan: ReportedPlan
    @OptionGroup var output: FileOptions

    func run() throws {
      try output.file.check(reading: plan.plan.inputs)
      let checked = try plan.checked(in: output.words.language)
      let written = try output.write(SurplusReport(try checked.content()).report)
      try checked.log("surplus", output: written)
    }
  }
}
