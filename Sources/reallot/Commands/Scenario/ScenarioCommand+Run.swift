// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Planning
internal import Reporting
internal import Store

extension ScenarioCommand {
  /// Runs a scenario.
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("scenario.run.abstract"),
      discussion: .help("scenario.run.discussion"))

    @Argument(
      help: ArgumentHelp(.help("scenario.run.file"), valueName: "file"),
      completion: .file(extensions: ["yaml", "yml"]))
    var file: String

    @OptionGroup var planFile: PlanFileOption
    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      let scenario = try ScenarioReader().scenario(at: file)
      let run = try run(scenario)
      try planFile.write(run.bytes)
      output.print(PlanOverview(run.plan, digest: run.summary.digest).report)
      if run.plan.status == .infeasible { throw Failure.findings }
    }

    private func run(_ scenario: Scenario) throws -> ScenarioRun {
      do {
        return try ScenarioRun(scenario, in: store.open(), language: output.words.language)
      } catch let error as PlanningError {
        throw ScenarioFailure(error, at: file)
      }
    }
  }
}
