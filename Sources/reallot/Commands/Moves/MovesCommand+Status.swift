// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting

extension MovesCommand {
  /// How far the hand-over is.
  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("moves.status.abstract"),
      discussion: .help("moves.status.discussion"))

    @OptionGroup var plan: ReportedPlan
    @OptionGroup var output: FileOptions

    func run() throws {
      try output.file.check(reading: plan.plan.inputs)
      let checked = try plan.ofWaves().checked(in: output.words.language)
      let written = try output.write(StatusReport(try checked.content()).report)
      try checked.log("status", output: written)
    }
  }
}
