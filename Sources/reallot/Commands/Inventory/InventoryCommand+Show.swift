// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
public import Inventory
internal import Reporting
internal import Store

extension InventoryCommand {
  /// Shows a revision.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows a revision of the store: its control totals, or one of its tables.",
      discussion: """
        Example:
          reallot inventory show an-bien
          reallot inventory show an-bien --table assets > assets.csv
        """)

    @Argument(
      help: ArgumentHelp(
        "The inventory's name, or the first digits of a revision.", valueName: "revision"))
    var revision: String

    @Option(help: "Print this table as it is kept, in CSV.")
    var table: TableName?

    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      let store = try store.open()
      let digest = try store.revision(matching: revision).digest
      guard let table else {
        let inventory = try store.inventory(of: digest)
        return output.print(InventoryOverview(inventory, revision: digest).report)
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
