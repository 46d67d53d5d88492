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
    @Option(help: ArgumentHelp(.help("option.register"), valueName: "own|current"))
    var register: Register?

    @OptionGroup var planFile: PlanFileOption
    @OptionGroup var progress: ProgressOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      Interrupt.listen()
      try planFile.check(reading: plan.inputs)
      let loaded = try plan.load()
      try UnknownReceipts.refuse(loaded)
      let former = try FormerPlan(
        Documents.Plan.Former(loaded.plan, digest: loaded.digest), in: loaded.store)
      let inventory = try inventory(of: loaded)
      let next = try next(after: former, of: loaded.plan.head.scenario, on: inventory)
      let bytes = PlanWriter().bytes(of: next)
      try planFile.write(bytes)
      try keep(bytes, next, loaded)
      try output.print(PlanOverview(next, digest: Digest(of: bytes)).report)
      if [.infeasible, .stopped].contains(next.status) { throw Failure.findings }
    }

    private func next(
      after former: FormerPlan, of scenario: Scenario, on inventory: Inventory
    ) throws -> Documents.Plan {
      var scenario = scenario
      let goesOn = scenario.replan != nil
      scenario.objective.removeAll { $0 == .changes && goesOn }
      let revision = inventory.revision
      let past = try former.past(
        on: inventory, revision: revision, isDriftAccepted: replan.isDriftAccepted, output)
      let line = ProgressLine(in: output.words.language, as: progress.style)
      defer { line.finish() }
      Interrupt.beginPlanning()
      return try Planner(
        program: Reallot.program, isInterrupted: Interrupt.isRequested,
        report: line.show
      ).plan(
        former.scenario(scenario, replan), on: inventory, revision: revision, after: past)
    }

    /// The register to plan on: the store's current one, unless it is of an earlier day than the plan's.
    private func inventory(of loaded: LoadedPlan) throws -> Inventory {
      let (name, own) = (loaded.plan.head.inventoryName, loaded.plan.head.revision)
      guard plan.folder == nil, let store = loaded.store,
        let current = try store.currentRevision(of: name)?.digest, current != own
      else { return loaded.inventory }
      let inventory = try store.inventory(of: current)
      let isNewer =
        inventory.description.asOf.latest >= loaded.inventory.description.asOf.latest
      if register == .current || (isNewer && register == nil) { return inventory }
      try FormerPlan.tellDifference(from: own, to: inventory, in: store, output.words.language)
      return loaded.inventory
    }

    /// Which register a plan goes on from.
    enum Register: String, CaseIterable, ExpressibleByArgument {
      case own
      case current
    }

    /// Keeps the plan beside the one before, where the store has that.
    private func keep(
      _ bytes: [UInt8], _ next: Documents.Plan, _ loaded: LoadedPlan
    ) throws {
      guard let read = loaded.store, !read.isReadOnly,
        try read.plans().contains(where: { $0.digest == loaded.digest }),
        try read.contains(next.head.revision)
      else { return }
      _ = try plan.store.open().save(
        plan: bytes, record: Store.PlanRecord(next), at: .now)
    }
  }
}
