// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Inventory
internal import Reporting
internal import Scheduling
internal import Store
internal import Verification
internal import Words

extension MovesCommand {
  /// Dates the moves of a plan.
  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("moves.plan.abstract"),
      discussion: .help("moves.plan.discussion"))

    @OptionGroup var plan: PlanArgument

    @Option(
      help: ArgumentHelp(.help("moves.plan.calendar"), valueName: "file"),
      completion: .file(extensions: ["yaml", "yml"]))
    var calendar: String?

    @Option(
      name: .customLong("output"),
      help: ArgumentHelp(.help("moves.plan.output"), valueName: "file"),
      completion: .file(extensions: ["json"]))
    var path: String?

    @OptionGroup var guarding: OutputGuard
    @OptionGroup var progress: ProgressOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      Interrupt.listen()
      let loaded = try plan.load()
      try StalePlan.refuse(loaded)
      let target = path ?? "\(loaded.plan.head.scenario.name).waves.json"
      try guarding.check(target, reading: [plan.name, calendar].compactMap(\.self))
      let attestation = try attestation(of: loaded)
      let waves = try waves(of: loaded)
      let bytes = WavePlanWriter().bytes(of: waves)
      let content = try WavesContent(
        waves, digest: Digest(of: bytes), loaded.content(attestation))
      try guarding.write(bytes, to: target)
      StandardError.write(
        Message("told.waves-written", ["path": target]), in: output.words.language)
      try keep(bytes, of: loaded)
      try output.print(WavesOverview(content).report)
      if waves.status == .stopped { throw Failure.findings }
    }

    /// Keeps the waves beside their plan, where the store has it.
    private func keep(_ bytes: [UInt8], of loaded: LoadedPlan) throws {
      guard let read = loaded.store, !read.isReadOnly,
        try read.plans().contains(where: { $0.digest == loaded.digest })
      else { return }
      try plan.store.open().save(waves: bytes, of: loaded.digest, at: .now)
    }

    /// Only what holds is dated.
    private func attestation(of loaded: LoadedPlan) throws -> Attestation {
      let verdict = try loaded.verdict()
      guard !verdict.holds else { return Attestation(holds: true, facts: []) }
      Failure.list(verdict.failures, in: output.words.language)
      Failure.tell(Message("error.moves.not-verified", ["plan": plan.name]))
      throw Failure.findings
    }

    private func waves(of loaded: LoadedPlan) throws -> WavePlan {
      let stated = try calendar.map { try CalendarReader().calendar(at: $0) } ?? MoveCalendar()
      tellWhatIsNotSaid(by: stated, of: loaded.plan)
      tellIdleDecisions(of: stated, in: loaded.plan)
      let line = ProgressLine(in: output.words.language, as: progress.style)
      defer { line.finish() }
      let planner = WavePlanner(
        program: Reallot.program, isInterrupted: Interrupt.isRequested,
        report: { line.show($0, of: $1) }, hasWaves: Interrupt.beginPlanning)
      return try planner.waves(
        of: loaded.plan, digest: loaded.digest, in: loaded.inventory, calendar: stated)
    }

    /// Tells of decisions of units that give nothing, as where the successor is named in place of the unit
    /// that the register has.
    private func tellIdleDecisions(of calendar: MoveCalendar, in plan: Documents.Plan) {
      let givers = Set(plan.assignments.filter { $0.kind == .transfer }.map(\.fromUnit))
      let idle = calendar.decisions.map(\.unit).filter { !givers.contains($0) }
      guard !idle.isEmpty else { return }
      StandardError.write(
        Message("told.decisions-idle", ["units": idle]), in: output.words.language)
    }

    /// Tells what is taken for granted: a calendar, and when purchases come.
    private func tellWhatIsNotSaid(by calendar: MoveCalendar, of plan: Documents.Plan) {
      if self.calendar == nil {
        StandardError.write(Message("told.no-calendar"), in: output.words.language)
      }
      let bought = zip(plan.needs, plan.solution.purchased).filter { $1 > 0 }
      let classes = Set(bought.map(\.0.assetClass)).sorted()
      let undated = classes.filter { calendar.purchases[$0] == nil }
      guard !undated.isEmpty else { return }
      StandardError.write(
        Message("told.purchases-undated", ["classes": undated]), in: output.words.language)
    }
  }
}
