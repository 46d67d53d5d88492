// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Intake
internal import Inventory
internal import Reporting
internal import Store

extension InventoryCommand {
  /// Checks an inventory.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("inventory.check.abstract"),
      discussion: .help("inventory.check.discussion"))

    @OptionGroup var source: InventorySource
    @OptionGroup var rejects: RejectsOption
    @OptionGroup var changes: ChangesOption
    @OptionGroup var stockTake: StockTakeOption
    @OptionGroup var passedOver: PassedOverOption
    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      let files = try source.files()
      let result = try stockTake.compared(with: source.read(files, store))
      let language = output.words.language
      source.tellMappings(of: result.sheets, in: language)
      let findings = FindingList.report(result, in: language)
      let report = try preview(result.inventory)?.with(findings) ?? findings
      try output.print(passedOver.appended(to: report, result.sheets, in: language))
      try rejects.write(
        RejectedFile.all(result.badRows, result.findings, in: files, sheets: result.sheets),
        reading: stockTake.inputs(beside: source), in: language)
      FindingList.tellRest(of: result, in: language)
      if result.counts.errors > 0 { throw Failure.findings }
    }

    /// What a load would print.
    private func preview(_ inventory: Inventory?) throws -> Report? {
      guard let inventory else { return nil }
      let tables = CanonicalTables(inventory)
      let current = try CurrentRevision(
        of: inventory.description.name, in: store.ifThere())
      return InventoryOverview(
        inventory, revision: tables.revision, difference: current?.difference(to: tables),
        mostChanges: changes.most
      ).report
    }
  }
}

extension Report {
  /// A report on an inventory with its findings behind.
  fileprivate func with(_ findings: Report) -> Report {
    Report(
      findings.term, currency: currency, date: date, facts: findings.facts + facts, notes: notes,
      tables: tables + findings.tables)
  }
}
