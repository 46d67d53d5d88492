// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Inventory
internal import Papers
internal import Reporting
internal import Store
internal import Verification
internal import Words

/// Writes the papers that a plan needs, or a sheet for each unit.
struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: .help("papers.abstract"),
    discussion: .help("papers.discussion"))

  @OptionGroup var plan: PlanArgument
  @OptionGroup var output: PaperOutput
  @OptionGroup var tables: PrintingTables

  @Option(help: ArgumentHelp(.help("option.forms"), valueName: "folder"), completion: .directory)
  var forms: String?

  @Option(
    name: .customLong("unit"), help: ArgumentHelp(.help("option.papers-unit"), valueName: "unit"))
  var units: [String] = []

  @Option(
    name: .customLong("waves"),
    help: ArgumentHelp(.help("option.papers-waves"), valueName: "waves"),
    completion: .file(extensions: ["json"]))
  var wavesName: String?

  @Flag(name: .customLong("received"), help: .help("option.papers-received"))
  var printsReceived = false

  @Flag(name: .customLong("sheets"), help: .help("option.sheets"))
  var isSheets = false

  @OptionGroup var words: WordOptions

  func run() throws {
    let language = words.language
    let source = try source(in: language)
    let written =
      try isSheets
      ? output.write(SheetSet(source.papers, in: language, of: units), in: language)
      : output.write(PaperSet(source.papers, of: units).papers, in: language)
    try source.plan.log(.report, isSheets ? "sheets" : "papers", output: written)
  }

  /// The verified plan with forms and tables; what came into the store after it is told.
  private func source(in language: Language) throws -> (plan: LoadedPlan, papers: PaperSource) {
    let loaded = try plan.load()
    for unit in units where !loaded.inventory.units.contains(where: { $0.id == unit }) {
      throw ReportError.unknown(.unit, id: unit)
    }
    _ = try loaded.verified(as: plan.name, in: language)
    for fact in try LaterWork(after: loaded).facts() { fact.tell(in: language) }
    let source = PaperSource(
      plan: loaded.plan, digest: loaded.digest, inventory: loaded.inventory,
      forms: try forms.map { try FormSet(folder: $0) } ?? FormSet(),
      signatories: try tables.signatories(
        beside: plan.folder, of: loaded.inventory, in: language),
      papers: try tables.papers(beside: plan.folder, in: language),
      waves: try waves(of: loaded, in: language), printsReceived: printsReceived)
    return (loaded, source)
  }

  /// The waves that say the days, which are verified like the plan.
  private func waves(of loaded: LoadedPlan, in language: Language) throws -> WavePlan? {
    guard let wavesName else { return nil }
    var (argument, origin) = (WavesArgument(), WavesOrigin())
    (origin.plan, origin.folder, origin.store) = (plan.name, plan.folder, plan.store)
    (argument.name, argument.origin) = (wavesName, origin)
    let waves = try argument.load()
    guard waves.waves.plan == loaded.digest else {
      throw OtherWaves(waves: waves.digest, of: waves.waves.plan, plan: loaded.digest)
    }
    let verdict = waves.verdict
    guard !verdict.holds else { return waves.waves }
    Failure.list(verdict.failures, in: language)
    Failure.tell(Message("error.report.not-verified", ["plan": waves.digest.short]))
    throw Failure.findings
  }

  /// Waves of another plan.
  private struct OtherWaves: Worded {
    let waves: Digest
    let of: Digest
    let plan: Digest

    var message: Message {
      Message(
        "error.papers.other-waves",
        ["waves": waves.short, "other": of.short, "plan": plan.short])
    }
  }
}
