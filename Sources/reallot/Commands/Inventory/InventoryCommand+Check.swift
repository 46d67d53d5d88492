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
          reallot inventory check inventories/an-bien --rejects rejects.csv
        """)

    @OptionGroup var folder: FolderArgument
    @OptionGroup var rejects: RejectsOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      let files = try PackageReader.files(inFolder: folder.path)
      let result = PackageReader.read(files)
      let language = output.words.language
      output.print(FindingList.report(result, in: language))
      try rejects.write(
        RejectedRows.all(result.badRows, result.findings, in: files, sheets: result.sheets),
        in: language)
      if result.counts.errors > 0 { throw Failure.findings }
    }
  }
}
