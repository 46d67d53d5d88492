// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting

extension MovesCommand {
  /// The list of lines that goes out and comes back.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("moves.list.abstract"),
      discussion: .help("moves.list.discussion"))

    @OptionGroup var plan: ReportedPlan
    @OptionGroup var output: FileOptions

    func run() throws {
      try output.file.check(reading: plan.plan.inputs)
      let checked = try plan.ofWaves().checked(in: output.words.language)
      let list = try checked.list()
      let written = try output.write(MoveListReport(list, try checked.content()).report)
      try checked.log("list", output: written)
    }
  }
}
