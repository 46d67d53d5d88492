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
    @OptionGroup var output: OutputOptions

    func run() throws {
      let loaded = try plan.load()
      let printed = output.print(MovesReport(try loaded.content()).report)
      try loaded.log(.report, "moves", output: printed)
    }
  }
}
