// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Inventory
internal import Planning
internal import Reporting
internal import Store
internal import Words

extension MovesCommand {
  /// Plans again what is left of a plan that is being carried out.
  struct Replan: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("moves.replan.abstract"),
      discussion: .help("moves.replan.discussion"))

    @OptionGroup var plan: PlanArgument
    @OptionGroup var replan: ReplanOptions
    @OptionGroup var planFile: PlanFileOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      Interrupt.listen()
      try planFile.check(reading: [plan.name])
      let loaded = try plan.load()
      let former = try FormerPlan(
        Documents.Plan.Former(loaded.plan, digest: loaded.digest), in: loaded.store)
      try former.refuse(loaded.inventory, in: loaded.store, output.words.language)
      let next = try next(after: former, loaded)
      let bytes = PlanWriter().bytes(of: next)
      try planFile.write(bytes)
      try keep(bytes, next, loaded)
      try output.print(PlanOverview(next, digest: Digest(of: bytes)).report)
      if [.infeasible, .stopped].contains(next.status) { throw Failure.findings }
    }

    private func next(
      after former: FormerPlan, _ loaded: LoadedPlan
    ) throws -> Documents.Plan {
      let head = loaded.plan.head
      var scenario = head.scenario
      scenario.objective.removeAll { $0 == .changes && head.scenario.replan != nil }
      let progress = ProgressLine(in: output.words.language)
      defer { progress.finish() }
      Interrupt.beginPlanning()
      return try Planner(
        program: Reallot.program, isInterrupted: Interrupt.isRequested,
        report: progress.show
      ).plan(
        former.scenario(scenario, replan), on: loaded.inventory,
        revision: loaded.inventory.revision, after: former.past)
    }

    /// Keeps the plan beside the one before, where the store has that.
    private func keep(
      _ bytes: [UInt8], _ next: Documents.Plan, _ loaded: LoadedPlan
    ) throws {
      guard let read = loaded.store, !read.isReadOnly,
        try read.plans().contains(where: { $0.digest == loaded.digest })
      else { return }
      _ = try plan.store.open().save(
        plan: bytes, record: Store.PlanRecord(next), at: .now)
    }
  }
}
