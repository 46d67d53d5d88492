// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting
internal import Store

extension ReportCommand {
  /// The report of which asset moves from where to where.
  struct Moves: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("report.moves.abstract"),
      discussion: .help("report.moves.discussion"))

    @OptionGroup var plan: ReportedPlan
    @OptionGroup var output: FileOptions

    func run() throws {
      try output.file.check(reading: plan.plan.inputs)
      let checked = try plan.checked(in: output.words.language)
      let written = try output.write(MovesReport(try checked.content()).report)
      try checked.log("moves", output: written)
    }
  }
}
