// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
public import Intake

extension InventoryCommand {
  /// Proposes a mapping.
  struct Sniff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Looks at a register and proposes a mapping for it.",
      discussion: """
        The mapping is printed as YAML with examples beside it. What only a person can tell is marked
        '# check:'. Save it under mappings in the folder of the inventory, and the register under
        registers; 'inventory check FOLDER' then reads both.

        Example:
          reallot inventory sniff registers/hang-kenh.xlsx > mappings/hang-kenh.yaml
        """)

    @Argument(
      help: ArgumentHelp("The register: .xlsx, or text with separators.", valueName: "file"),
      completion: .file(extensions: ["xlsx", "csv", "tsv", "txt"]))
    var file: String

    @Option(help: "Look at this sheet; without it the one with most headers that are known.")
    var sheet: String?

    @Option(help: "Read a text file in this encoding; without it the one that makes most sense.")
    var encoding: TextEncoding?

    @Option(
      name: .customLong("limit"),
      help: ArgumentHelp(
        "A limit of reading other than the usual one, such as merged_ranges=50000; may be repeated.",
        discussion:
          "One of \(ReadingLimits.Measure.allCases.map(\.rawValue).joined(separator: ", ")).",
        valueName: "name=number"))
    var limits: [ReadingLimit] = []

    @OptionGroup var words: LanguageOption

    func run() throws {
      let proposal = try Sniffer.proposal(
        for: TableFile(path: file), sheet: sheet, encoding: encoding,
        limits: limits.reduce(into: ReadingLimits()) { $0[$1.measure] = $1.amount })
      StandardOutput.write(proposal.yaml(in: words.language))
    }
  }
}

extension TextEncoding: ExpressibleByArgument {}
