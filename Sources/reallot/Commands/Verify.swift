// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Country
internal import Documents
internal import Inventory
internal import Store
internal import Verification
internal import Words

/// Checks a plan independently of planner and solver.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .help("verify.abstract"),
    discussion: .help("verify.discussion"))

  @OptionGroup var plan: PlanArgument

  @Option(
    name: .customLong("scenario"),
    help: ArgumentHelp(.help("verify.scenario"), valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var scenarioFile: String?

  @Option(
    name: .customLong("plan"),
    help: ArgumentHelp(.help("verify.plan"), valueName: "plan"),
    completion: .file(extensions: ["json"]))
  var planOfWaves: String?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(.help("verify.from"), valueName: "plan"),
    completion: .file(extensions: ["json"]))
  var before: String?

  @Option(
    name: .customLong("from-inventory"),
    help: ArgumentHelp(.help("verify.from-inventory"), valueName: "folder"),
    completion: .directory)
  var folderBefore: String?

  @OptionGroup var national: NationalOrigin

  @OptionGroup var output: FileOptions

  func run() throws {
    try output.file.check(
      reading: plan.inputs + [scenarioFile, planOfWaves, before].compactMap(\.self))
    if let waves = try waves() { return try verify(waves) }
    if let country = try country() { return try verify(country) }
    let language = output.words.language
    let loaded = try Stage.reading.timed(in: language) { try plan.load() }
    let verdict = try Stage.verifying.timed(in: language) {
      try loaded.verdict(after: before, on: folderBefore)
    }
    let isOfScenario = try scenarioFile.map { try isScenario(of: loaded.plan, $0) } ?? true
    let logged = try plan.isFile ? loaded.loggedRun() : nil
    let history = try [logged].compactMap(\.self) + LaterWork(after: loaded).facts()
    let written = try output.write(
      VerdictReport(verdict, of: loaded, isOfScenario: isOfScenario, history: history).report)
    try loaded.log(
      .verify, verdict.holds && isOfScenario ? "holds" : "does not hold", output: written)
    if !verdict.holds || !isOfScenario { throw Failure.findings }
  }

  /// The wave plan that is meant; nil where it is no such file.
  private func waves() throws -> LoadedWaves? {
    guard let source = try plan.waves() else { return nil }
    var origin = WavesOrigin()
    (origin.plan, origin.folder, origin.store) = (planOfWaves, plan.folder, plan.store)
    return try origin.load(source)
  }

  private func verify(_ waves: LoadedWaves) throws {
    let failures = try waves.plan.verdict(after: before, on: folderBefore).failures
    guard failures.isEmpty else {
      Failure.list(failures, in: output.words.language)
      Failure.tell(Message("error.moves.plan-not-verified", ["waves": plan.name]))
      throw Failure.findings
    }
    let verdict = waves.verdict
    let later = try LaterWork(after: waves.plan).facts()
    let written = try output.write(WaveVerdictReport(verdict, of: waves, later: later).report)
    try waves.log(.verify, verdict.holds ? "holds" : "does not hold", output: written)
    if !verdict.holds { throw Failure.findings }
  }

  /// The merged country that is meant; nil where it is no such file.
  private func country() throws -> LoadedNational? {
    guard plan.isFile else { return nil }
    let source = try PlanSource(file: plan.name)
    return NationalPlan.isNational(source.bytes) ? try national.load(source) : nil
  }

  private func verify(_ country: LoadedNational) throws {
    try output.write(NationalVerdictReport(of: country).report)
    if !country.verdict.holds { throw Failure.findings }
  }

  private func isScenario(of plan: Plan, _ file: String) throws -> Bool {
    try ScenarioReader().scenario(at: file).digest == plan.head.scenario.digest
  }
}
