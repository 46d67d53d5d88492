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
    @OptionGroup var file: ResultFile
    @OptionGroup var output: OutputOptions

    func run() throws {
      try file.check(reading: [plan.plan.name])
      let checked = try plan.checked(in: output.words.language)
      let written = try file.write(MovesReport(try checked.content()).report, output)
      try checked.log("moves", output: written)
    }
  }
}
