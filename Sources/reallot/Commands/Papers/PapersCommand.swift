// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory
internal import Papers
internal import Reporting
internal import Store
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
      papers: try tables.papers(beside: plan.folder, in: language))
    return (loaded, source)
  }
}
