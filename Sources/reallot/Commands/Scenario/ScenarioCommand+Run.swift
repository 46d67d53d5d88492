// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Intake
internal import Inventory
internal import Planning
internal import Reporting
internal import Store
internal import Words

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

    @OptionGroup var replan: ReplanOptions
    @Option(help: ArgumentHelp(.help("scenario.run.from"), valueName: "plan"))
    var from: String?

    @OptionGroup var planFile: PlanFileOption
    @OptionGroup var progress: ProgressOption
    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      Interrupt.listen()
      let reader = ScenarioReader()
      let scenario = try reader.scenario(at: file)
      try planFile.check(
        reading: reader.paths(from: file)
          + PackageReader.paths(ofInventory: scenario.inventoryFolder))
      let opening = try opening()
      let known = try? opening.get()
      let former = try former(of: scenario, in: known)
      let run = try run(former?.scenario(scenario, replan) ?? scenario, in: known, after: former)
      let summary = try save(run, in: opening)
      try planFile.write(run.bytes)
      let troubles = try PinTroubleText.notes(of: run.plan, on: run.inventory)
      try output.print(
        PlanOverview(run.plan, digest: summary.digest, troubles: troubles).report)
      if [.infeasible, .stopped].contains(run.plan.status) { throw Failure.findings }
    }

    /// Opens the store; where it only has no room now or is in use, that is told, and the plan is made all
    /// the same.
    private func opening() throws -> Result<Store, StoreError> {
      do {
        return .success(try store.open())
      } catch let error as StoreError where error.isPassing {
        StandardError.write(
          Message("told.plans-without-store", ["reason": error.message]), in: output.words.language)
        return .failure(error)
      }
    }

    /// The plan from which the scenario goes on: the one that is named, else the one of the scenario.
    private func former(of scenario: Scenario, in store: Store?) throws -> FormerPlan? {
      let stated = scenario.replan.map(\.from.description)
      guard let name = from ?? stated else {
        try replan.refuse()
        return nil
      }
      return try FormerPlan(named: name, in: store)
    }

    private func run(
      _ scenario: Scenario, in store: Store?, after former: FormerPlan?
    ) throws -> ScenarioRun {
      do {
        return try ScenarioRun(
          scenario, in: store, language: output.words.language, progress: progress.style
        ) { reading in
          try former?.past(
            on: reading.inventory, revision: reading.tables.revision,
            isDriftAccepted: replan.isDriftAccepted, output)
        }
      } catch let error as PlanningError {
        throw ScenarioFailure(error, at: file)
      }
    }

    /// Keeps the plan in the store, or else elsewhere before the command fails.
    private func save(
      _ run: ScenarioRun, in opening: Result<Store, StoreError>
    ) throws -> Store.PlanSummary {
      do {
        return try run.save(in: opening.get())
      } catch {
        let rescue = PlanRescue(run.bytes, beside: store.location, planFile: planFile.path)
        rescue.write(in: output.words.language)
        throw error
      }
    }
  }
}
