// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Reporting

extension ScenarioCommand {
  /// Shows a plan.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("scenario.show.abstract"),
      discussion: .help("scenario.show.discussion"))

    @OptionGroup var plan: PlanArgument
    @OptionGroup var planFile: PlanFileOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      try planFile.check(reading: plan.inputs)
      let source = try plan.source()
      try planFile.write(source.bytes)
      let shown = try source.plan()
      try output.print(PlanOverview(shown, digest: source.digest).report)
      try LaterWork(after: shown, source.digest, in: plan.store.ifThere())
        .tellInventory(in: output.words.language)
    }
  }
}
