// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
public import Inventory
internal import Reporting
internal import Store
internal import Words

extension InventoryCommand {
  /// Shows a revision.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("inventory.show.abstract"),
      discussion: .help("inventory.show.discussion"))

    @Argument(
      help: ArgumentHelp(
        .help("argument.revision"), valueName: "revision"))
    var revision: String

    @Option(help: .help("inventory.show.table"))
    var table: TableName?

    @Flag(help: .help("inventory.show.origin"))
    var origin = false

    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func validate() throws {
      guard origin, table == nil else { return }
      throw ValidationError(Message("error.usage.origin-needs-table"))
    }

    func run() throws {
      let store = try store.existing()
      let digest = try store.revision(matching: revision).digest
      guard let table else {
        let inventory = try store.inventory(of: digest)
        try output.print(InventoryOverview(inventory, revision: digest).report)
        return
      }
      guard !origin else {
        let rows = try store.canonicalTables(of: digest).rows(of: table)
        let provenance = try store.provenance(of: digest)
        try output.print(OriginList.report(table, rows: rows, provenance: provenance))
        return
      }
      let shown = try store.canonicalTables(of: digest).shown(table) ?? table.emptyFile
      StandardOutput.write(output.spreadsheet.marked(shown))
    }
  }
}

extension TableName: ExpressibleByArgument {}

extension TableName {
  /// What a table without rows looks like.
  fileprivate var emptyFile: [UInt8] {
    Array((columns.map(\.name).joined(separator: ",") + "\n").utf8)
  }
}
