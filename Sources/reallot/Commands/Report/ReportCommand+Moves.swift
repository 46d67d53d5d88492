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

    @OptionGroup var plan: PlanArgument
    @OptionGroup var file: ResultFile
    @OptionGroup var output: OutputOptions

    func run() throws {
      try file.check(reading: [plan.name])
      let loaded = try plan.load()
      let written = try file.write(MovesReport(try loaded.content()).report, output)
      try loaded.log(.report, "moves", output: written)
    }
  }
}
