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
      abstract: "Shows a revision of the store: its control totals, or one of its tables.",
      discussion: """
        Example:
          reallot inventory show an-bien
          reallot inventory show an-bien --table assets > assets.csv
          reallot inventory show an-bien --table assets --origin
        """)

    @Argument(
      help: ArgumentHelp(
        "The inventory's name, or the first digits of a revision.", valueName: "revision"))
    var revision: String

    @Option(help: "Print this table as it is kept, in CSV.")
    var table: TableName?

    @Flag(help: "With --table: show where each row was read, by file, sheet and row.")
    var origin = false

    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func validate() throws {
      guard origin, table == nil else { return }
      throw ValidationError(Message("error.usage.origin-needs-table"))
    }

    func run() throws {
      let store = try store.open()
      let digest = try store.revision(matching: revision).digest
      guard let table else {
        let inventory = try store.inventory(of: digest)
        return output.print(InventoryOverview(inventory, revision: digest).report)
      }
      guard !origin else {
        let rows = try store.canonicalTables(of: digest).rows(of: table)
        let provenance = try store.provenance(of: digest)
        return output.print(OriginList.report(table, rows: rows, provenance: provenance))
      }
      let file = try store.files(of: digest).first { $0.name == table.fileName }
      StandardOutput.write(file?.bytes ?? table.emptyFile)
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
