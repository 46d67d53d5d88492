// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Intake

extension InventoryCommand {
  /// Checks an inventory.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reads an inventory folder and tells all findings, without keeping anything.",
      discussion: """
        The exit code is 1 where a finding is an error.

        Example:
          reallot inventory check inventories/an-bien --format csv > findings.csv
        """)

    @OptionGroup var folder: FolderArgument
    @OptionGroup var output: OutputOptions

    func run() throws {
      let result = try PackageReader.load(folder: folder.path)
      output.print(FindingList.report(result.findings))
      if !result.errors.isEmpty { throw Failure.findings }
    }
  }
}
