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
      let loaded = try plan.load()
      guard !conflict else { return try output.print(conflictReport(of: loaded)) }
      let problem = try PlannedProblem(loaded.plan, on: loaded.inventory)
      if purchase {
        try output.print(
          PurchaseReport(
            problem: problem, digest: loaded.digest, purchases: try problem.purchases(),
            isFull: full
          ).report)
      } else if let asset {
        try output.print(report(ofAsset: asset, problem, loaded.digest))
      } else {
        let explanations = try needs(of: problem).map { try problem.explanation(of: $0) }
        try output.print(
          NeedReport(
            problem: problem, digest: loaded.digest, explanations: explanations, isFull: full
          ).report)
      }
    }

    private func conflictReport(of loaded: LoadedPlan) throws -> Report {
      let runs = try ConflictRuns(
        loaded.plan, on: loaded.inventory, by: Planner(program: Reallot.program))
      return ConflictReport(
        plan: loaded.plan, inventory: loaded.inventory, digest: loaded.digest,
        conflicts: try runs.conflicts()
      ).report
    }

    private func needs(of problem: PlannedProblem) throws -> [Position<Plan.Need>] {
      if let need { return [try problem.need(named: need)] }
      return try problem.needs(ofUnit: unit ?? "", forClass: assetClass ?? "")
    }

    private func report(
      ofAsset tag: String, _ problem: PlannedProblem, _ digest: Digest
    ) throws -> Report {
      let row = try problem.row(tagged: tag, ofUnit: unit)
      return AssetReport(
        problem: problem, digest: digest, explanation: try problem.explanation(of: row),
        isFull: full
      ).report
    }
  }
}
