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
      abstract: "Reads an inventory folder and tells all findings, without keeping anything.",
      discussion: """
        Shows what a load would keep: all findings, the control totals, and where the store has \
        the inventory already what would change. The exit code is 1 where a finding is an error.

        Example:
          reallot inventory check inventories/an-bien --format csv > findings.csv
          reallot inventory check inventories/an-bien --rejects rejects.csv
          reallot inventory check a.xlsx b.xlsx --mapping c53-hd --into an-bien
        """)

    @OptionGroup var source: InventorySource
    @OptionGroup var rejects: RejectsOption
    @OptionGroup var changes: ChangesOption
    @OptionGroup var stockTake: StockTakeOption
    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      let files = try source.files()
      let result = try stockTake.compared(with: source.read(files, store))
      let language = output.words.language
      let findings = FindingList.report(result, in: language)
      output.print(try preview(result.inventory)?.with(findings) ?? findings)
      try rejects.write(
        RejectedFile.all(result.badRows, result.findings, in: files, sheets: result.sheets),
        of: source, in: language)
      if result.counts.errors > 0 { throw Failure.findings }
    }

    /// What a load would print.
    private func preview(_ inventory: Inventory?) throws -> Report? {
      guard let inventory else { return nil }
      let tables = CanonicalTables(inventory)
      let current = try CurrentRevision(
        of: inventory.description.name, in: store.exists ? store.open() : nil)
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
      findings.term, currency: currency, facts: findings.facts + facts, notes: notes,
      tables: tables + findings.tables)
  }
}
