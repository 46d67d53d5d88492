// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
public import Intake
internal import Inventory

extension InventoryCommand {
  /// Proposes a mapping.
  struct Sniff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("inventory.sniff.abstract"),
      discussion: .help("inventory.sniff.discussion"))

    @Argument(
      help: ArgumentHelp(.help("inventory.sniff.file"), valueName: "file"),
      completion: .file(extensions: ["xlsx", "csv", "tsv", "txt"]))
    var file: String

    @Option(help: .help("inventory.sniff.table"))
    var table = TableName.assets

    @Option(help: .help("inventory.sniff.sheet"))
    var sheet: String?

    @Option(help: .help("inventory.sniff.encoding"))
    var encoding: TextEncoding?

    @Option(
      name: .customLong("limit"),
      help: ArgumentHelp(
        .help("inventory.sniff.limit"),
        discussion:
          .help(
            "inventory.sniff.limit.discussion",
            ["measures": ReadingLimits.Measure.allCases.map(\.rawValue)]),
        valueName: "name=number"))
    var limits: [ReadingLimit] = []

    @OptionGroup var words: WordOptions

    func run() throws {
      let proposal = try Sniffer.proposal(
        for: TableFile(path: file), into: table, sheet: sheet, encoding: encoding,
        limits: limits.reduce(into: ReadingLimits()) { $0[$1.measure] = $1.amount })
      StandardOutput.write(proposal.yaml(in: words.language))
    }
  }
}

extension TextEncoding: ExpressibleByArgument {
  /// An encoding by any of its names.
  public init?(argument: String) { self.init(named: argument) }

  /// What help and completion offer.
  public static var allValueStrings: [String] { names }
}
