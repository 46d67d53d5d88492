// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Sensitivity
internal import Words

extension ScenarioCommand {
  /// Lists other plans that are as good, or nearly so.
  struct Alternatives: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("scenario.alternatives.abstract"),
      discussion: .help("scenario.alternatives.discussion"))

    /// No more plans than these are listed.
    private static let most = 1_000

    @OptionGroup var plan: PlanArgument

    @Option(help: ArgumentHelp(.help("option.alternatives-count"), valueName: "count"))
    var count = 5

    @Option(help: ArgumentHelp(.help("option.within"), valueName: "amount"))
    var within = Within.none

    @Flag(help: .help("option.full"))
    var full = false

    @OptionGroup var progress: ProgressOption
    @OptionGroup var output: OutputOptions

    func validate() throws {
      guard (1...Self.most).contains(count) else {
        throw ValidationError(Message("error.usage.alternatives-count", ["most": Self.most]))
      }
    }

    func run() throws {
      Interrupt.listen()
      let loaded = try plan.load()
      try LaterWork(after: loaded).tellInventory(in: output.words.language)
      Interrupt.beginPlanning()
      let problem = try PlannedProblem(loaded.plan, on: loaded.inventory)
      let found = try search(problem)
      try output.print(
        AlternativeReport(
          problem: problem, digest: loaded.digest, found: found, tolerance: within.tolerance,
          isFull: full
        ).report)
      if found.extent == .stopped { throw Failure.findings }
    }

    private func search(_ problem: PlannedProblem) throws -> Sensitivity.Alternatives {
      let line = ProgressLine(in: output.words.language, as: progress.style)
      defer { line.finish() }
      return try problem.alternatives(
        atMost: count, within: within.tolerance, isInterrupted: Interrupt.isRequested
      ) { line.show($0, of: count) }
    }
  }
}

/// `AMOUNT` or `LEVEL=AMOUNT`: how much worse other plans may be.
struct Within: ExpressibleByArgument {
  let tolerance: Tolerance

  init?(argument: String) {
    if let aim = LevelAim(argument: argument) {
      tolerance = Tolerance(level: aim.level, amount: aim.value)
    } else if let amount = Int64(argument), amount >= 0 {
      tolerance = Tolerance(level: nil, amount: amount)
    } else {
      return nil
    }
  }

  private init(_ tolerance: Tolerance) { self.tolerance = tolerance }

  /// No worse at any level.
  static let none = Within(.none)

  var defaultValueDescription: String { "0" }
}
