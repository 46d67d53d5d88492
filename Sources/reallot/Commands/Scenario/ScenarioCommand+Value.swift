// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Planning
internal import Reporting
internal import Sensitivity
internal import Words

extension ScenarioCommand {
  /// Says what one item more or fewer is worth, and what rules cost.
  struct Value: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("scenario.value.abstract"),
      discussion: .help("scenario.value.discussion"))

    @OptionGroup var plan: PlanArgument

    @Flag(help: .help("option.levers"))
    var levers = false

    @Option(help: ArgumentHelp(.help("option.lever"), valueName: "name"))
    var lever: String?

    @Option(help: ArgumentHelp(.help("option.until"), valueName: "level=value"))
    var until: LevelAim?

    @Option(help: ArgumentHelp(.help("option.unit-of-value"), valueName: "unit"))
    var unit: String?

    @Option(
      name: .customLong("class"),
      help: ArgumentHelp(.help("option.class-of-value"), valueName: "class"))
    var assetClass: String?

    @Flag(help: .help("option.full"))
    var full = false

    @OptionGroup var progress: ProgressOption
    @OptionGroup var page: PageOptions

    func validate() throws {
      guard until == nil || lever != nil else {
        throw ValidationError(Message("error.usage.until-lever"))
      }
      guard !isOfLevers || (unit == nil && assetClass == nil) else {
        throw ValidationError(Message("error.usage.levers-of-all"))
      }
      guard page.format != .html || isOfLevers else {
        throw ValidationError(Message("error.usage.page-of-levers"))
      }
    }

    private var isOfLevers: Bool { levers || lever != nil }

    func run() throws {
      try page.file.check(reading: plan.inputs)
      Interrupt.listen()
      let loaded = try plan.load()
      try LaterWork(after: loaded).tellInventory(in: page.words.language)
      guard isOfLevers else { return try writeItems(of: loaded) }
      let (outcomes, left) = try outcomes(of: loaded)
      let report = LeverReport(
        plan: loaded.plan, digest: loaded.digest, outcomes: outcomes, left: left)
      _ = try page.write(
        report.report, page: { TornadoPage(report.bars, $0).text(of: report.pageReport) })
      if !left.isEmpty { throw Failure.findings }
    }

    /// What one more and one fewer are worth.
    private func writeItems(of loaded: LoadedPlan) throws {
      let language = page.words.language
      let problem = try Stage.reading.timed(in: language) {
        try PlannedProblem(loaded.plan, on: loaded.inventory)
      }
      let open = try Stage.answering.timed(in: language) {
        try problem.marginals(ofUnit: unit, forClass: assetClass).changes
      }
      Interrupt.beginPlanning()
      let line = ProgressLine(in: page.words.language, as: progress.style)
      defer { line.finish() }
      let runs = ChangeRuns(
        problem, by: planner, full ? .all : .first(MarginalReport.most)
      ) { line.show($0, of: $1) }
      let told = try runs.told(open)
      line.finish()
      let report = MarginalReport(problem, told, digest: loaded.digest, isFull: full)
      let isScreen = page.format == .table && !full
      _ = try page.write(
        (isScreen ? report.screen : report.report).stopped(runs.isStopped), page: { _ in "" })
      if runs.isStopped { throw Failure.findings }
    }

    private var planner: Planner {
      Planner(program: Reallot.program, isInterrupted: Interrupt.isRequested)
    }

    /// What levers reach, and those that were not run before an interrupt.
    private typealias Moved = (outcomes: [LeverRuns.Outcome], left: [Lever])

    private func outcomes(of loaded: LoadedPlan) throws -> Moved {
      let runs = try LeverRuns(loaded.plan, on: loaded.inventory, by: planner)
      let all = Lever.all(of: runs.scenario)
      guard let lever else { return try moved(all, runs) }
      guard let named = all.first(where: { $0.word == lever }) else {
        throw NoSuchLever(name: lever, known: all.map(\.word))
      }
      guard let until else { return try moved([named], runs) }
      return ([try least(named, until, runs)], [])
    }

    /// The least change of a lever; an interrupt leaves nothing of it.
    private func least(
      _ lever: Lever, _ aim: LevelAim, _ runs: LeverRuns
    ) throws -> LeverRuns.Outcome {
      let line = ProgressLine(in: page.words.language, as: progress.style)
      defer { line.finish() }
      let found = try runs.least(lever, until: aim.level, is: aim.value) { line.show($0, of: $1) }
      guard let found else { throw NotReached(lever: lever, aim: aim) }
      return found
    }

    /// Each lever moved by a notch, with progress on a terminal.
    private func moved(_ levers: [Lever], _ runs: LeverRuns) throws -> Moved {
      Interrupt.beginPlanning()
      let line = ProgressLine(in: page.words.language, as: progress.style)
      defer { line.finish() }
      var moved: Moved = ([], [])
      for (index, lever) in levers.enumerated() {
        line.show(index, of: levers.count)
        if let outcome = try runs.outcome(of: lever) {
          moved.outcomes.append(outcome)
        } else {
          moved.left.append(lever)
        }
      }
      return moved
    }
  }
}

/// A level with the value that it should come down to.
struct LevelAim: ExpressibleByArgument {
  let level: Scenario.Level
  let value: Int64

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let level = Scenario.Level(rawValue: String(parts[0])),
      let value = Int64(parts[1]), value >= 0
    else { return nil }
    (self.level, self.value) = (level, value)
  }
}

/// A lever that the scenario does not have.
struct NoSuchLever: Worded {
  let name: String
  let known: [String]

  var message: Message {
    Message("error.desk.lever", ["name": name, "known": known])
  }
}

/// A value that no notch of a lever reaches.
struct NotReached: Worded {
  let lever: Lever
  let aim: LevelAim

  var message: Message {
    let (level, word) = (aim.level.rawValue, lever.word)
    guard lever != .distance else {
      return Message(
        "error.desk.not-reached-at-all", ["lever": word, "level": level, "value": aim.value])
    }
    return Message(
      "error.desk.not-reached",
      ["lever": word, "level": level, "value": aim.value, "notches": LeverRuns.mostNotches])
  }
}
