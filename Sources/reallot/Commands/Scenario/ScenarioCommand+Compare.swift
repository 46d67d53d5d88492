// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Comparison
internal import Documents
internal import Inventory
internal import Reporting
internal import Store
internal import Words

extension ScenarioCommand {
  /// Compares plans.
  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("scenario.compare.abstract"),
      discussion: .help("scenario.compare.discussion"))

    @Argument(
      help: ArgumentHelp(.help("scenario.compare.plans"), valueName: "plan"),
      completion: .file(extensions: ["json"]))
    var plans: [String]

    @Option(help: .help("scenario.compare.by"))
    var by: ComparisonReport.Grouping?

    @Flag(help: .help("scenario.compare.all"))
    var all = false

    @Flag(help: .help("option.full"))
    var full = false

    @Flag(name: .customLong("why"), inversion: .prefixedNo, help: .help("scenario.compare.why"))
    var tellsWhy = true

    @Flag(name: .customLong("exit-code"), help: .help("scenario.compare.exit-code"))
    var exitCode = false

    @Option(
      name: .customLong("inventory"),
      help: ArgumentHelp(.help("option.inventory"), valueName: "folder"),
      completion: .directory)
    var folder: String?

    @OptionGroup var progress: ProgressOption
    @OptionGroup var read: ReadStoreOption
    @OptionGroup var page: PageOptions

    func validate() throws {
      guard plans.count < 2 else { return }
      throw ValidationError(Message("error.usage.compare-two"))
    }

    func run() throws {
      try page.file.check(reading: plans)
      let plans = try ComparedPlan.named(plans.map(load))
      Interrupt.listen()
      Interrupt.beginPlanning()
      let comparison = try PlanComparison(
        plans,
        rerun: tellsWhy ? Rerun.onTerminal(in: page.words.language, as: progress.style) : nil)
      try write(ComparisonReport(comparison, by: by, hasEqual: all))
      if exitCode, !comparison.isSame { throw Failure.findings }
    }

    private func write(_ report: ComparisonReport) throws {
      let told = page.format == .table ? report.report(isWhole: full) : report.report
      _ = try page.write(told, page: { ComparisonPage($0).text(of: report) })
    }

    /// A plan whose parts fit its inventory.
    private func load(
      _ name: String
    ) throws -> (digest: Digest, plan: Plan, inventory: Inventory, tables: CanonicalTables) {
      var argument = PlanArgument()
      (argument.name, argument.folder, argument.store) = (name, folder, read.store)
      let loaded = try argument.load()
      try LaterWork(after: loaded).tellInventory(in: page.words.language)
      _ = try loaded.content(Attestation(holds: true, facts: []))
      return (loaded.digest, loaded.plan, loaded.inventory, CanonicalTables(loaded.inventory))
    }
  }
}
