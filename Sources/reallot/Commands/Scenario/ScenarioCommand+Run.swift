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
      abstract: "Runs a scenario and keeps its plan.",
      discussion: """
        The inventory is loaded first where it is new or has changed. Control-C takes the best \
        plan so far. The exit code is 1 where no plan keeps every rule, or where premises leave people of \
        a unit without a place; the plan with least violation is kept all the same.

        Example:
          reallot scenario run inventories/an-bien/scenarios/base.yaml
        """)

    @Argument(
      help: ArgumentHelp("The scenario file.", valueName: "file"),
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
