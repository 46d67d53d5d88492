// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Inventory
internal import Planning
internal import Reporting
internal import Sensitivity
internal import Words

extension ScenarioCommand {
  /// Says why a need is served as it is, or why an asset goes where it goes.
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("scenario.explain.abstract"),
      discussion: .help("scenario.explain.discussion"))

    @OptionGroup var plan: PlanArgument

    @Option(help: ArgumentHelp(.help("option.need"), valueName: "need"))
    var need: String?

    @Option(help: ArgumentHelp(.help("option.unit-of-need"), valueName: "unit"))
    var unit: String?

    @Option(
      name: .customLong("class"),
      help: ArgumentHelp(.help("option.class-of-need"), valueName: "class"))
    var assetClass: String?

    @Option(help: ArgumentHelp(.help("option.asset"), valueName: "tag"))
    var asset: String?

    @Flag(help: .help("option.purchase"))
    var purchase = false

    @Flag(help: .help("option.conflict"))
    var conflict = false

    @Flag(help: .help("option.full"))
    var full = false

    @OptionGroup var progress: ProgressOption
    @OptionGroup var output: OutputOptions

    func validate() throws {
      let isOfUnit = unit != nil && assetClass != nil && need == nil && asset == nil
      let isOfNeed = need != nil && unit == nil && assetClass == nil && asset == nil
      let isOfAsset = asset != nil && need == nil && assetClass == nil
      let isOfAll = need == nil && unit == nil && assetClass == nil && asset == nil
      let isRight =
        purchase || conflict ? isOfAll && purchase != conflict : isOfUnit || isOfNeed || isOfAsset
      guard isRight else { throw ValidationError(Message("error.usage.explain-what")) }
    }

    func run() throws {
      Interrupt.listen()
      let loaded = try plan.load()
      try LaterWork(after: loaded).tellInventory(in: output.words.language)
      Interrupt.beginPlanning()
      let line = ProgressLine(in: output.words.language, as: progress.style)
      defer { line.finish() }
      guard !conflict else { return try printConflicts(of: loaded, line) }
      let problem = try PlannedProblem(loaded.plan, on: loaded.inventory)
      if purchase {
        try printPurchases(of: problem, loaded.digest, line)
      } else if let asset {
        try printReport(ofAsset: asset, problem, loaded.digest, line)
      } else {
        try printReport(ofNeeds: needs(of: problem), problem, loaded.digest, line)
      }
    }

    private func printConflicts(of loaded: LoadedPlan, _ line: ProgressLine) throws {
      let runs = try ConflictRuns(loaded.plan, on: loaded.inventory, by: planner)
      let conflicts = try runs.conflicts { line.show($0, of: $1) }
      line.finish()
      let report = ConflictReport(
        plan: loaded.plan, inventory: loaded.inventory, digest: loaded.digest,
        conflicts: conflicts,
        troubles: try PinTroubleText.notes(of: loaded.plan, on: loaded.inventory), isFull: full)
      try output.print(output.format.format == .table ? report.shown : report.report)
      if conflicts.isStopped { throw Failure.findings }
    }

    private func printPurchases(
      of problem: PlannedProblem, _ digest: Digest, _ line: ProgressLine
    ) throws {
      let runs = runs(problem, first: PurchaseReport.most, line)
      let told = try Stage.answering.timed(in: output.words.language) {
        try runs.told(problem.purchases())
      }
      line.finish()
      let report = PurchaseReport(
        problem: problem, digest: digest, purchases: told, isFull: full)
      try output.print(report.report.stopped(runs.isStopped))
      if runs.isStopped { throw Failure.findings }
    }

    private func needs(of problem: PlannedProblem) throws -> [Position<Plan.Need>] {
      if let need { return [try problem.need(named: need)] }
      return try problem.needs(ofUnit: unit ?? "", forClass: assetClass ?? "")
    }

    private func printReport(
      ofNeeds needs: [Position<Plan.Need>], _ problem: PlannedProblem, _ digest: Digest,
      _ line: ProgressLine
    ) throws {
      // Of several needs the first screen tells one choice each.
      let runs = runs(problem, first: needs.count == 1 ? ChoiceTable.most : 1, line)
      let told = try Stage.answering.timed(in: output.words.language) {
        try needs.map { try runs.told(problem.explanation(of: $0)) }
      }
      line.finish()
      let report = NeedReport(
        problem: problem, digest: digest, explanations: told, isFull: full)
      try output.print(report.report.stopped(runs.isStopped))
      if runs.isStopped { throw Failure.findings }
    }

    private func printReport(
      ofAsset tag: String, _ problem: PlannedProblem, _ digest: Digest, _ line: ProgressLine
    ) throws {
      let row = try problem.row(tagged: tag, ofUnit: unit)
      let runs = runs(problem, first: ChoiceTable.most, line)
      let told = try Stage.answering.timed(in: output.words.language) {
        try runs.told(problem.explanation(of: row))
      }
      line.finish()
      let report = AssetReport(problem: problem, digest: digest, explanation: told, isFull: full)
      try output.print(report.report.stopped(runs.isStopped))
      if runs.isStopped { throw Failure.findings }
    }

    private func runs(
      _ problem: PlannedProblem, first most: Int, _ line: ProgressLine
    ) -> ChangeRuns {
      ChangeRuns(problem, by: planner, full ? .all : .first(most)) { line.show($0, of: $1) }
    }

    private var planner: Planner {
      Planner(program: Reallot.program, isInterrupted: Interrupt.isRequested)
    }
  }
}
