// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Intake
internal import Inventory
internal import Reporting
internal import Store
internal import Words

extension InventoryCommand {
  /// Lists the shipped mappings, or those that a revision was loaded with.
  struct Mappings: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("inventory.mappings.abstract"),
      discussion: .help("inventory.mappings.discussion"))

    @Argument(help: .help("inventory.mappings.name"))
    var name: String?

    @Option(
      help: ArgumentHelp(
        .help("inventory.mappings.of"), valueName: "revision"))
    var of: String?

    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      let mappings = try self.mappings
      guard let name else {
        try output.print(Self.list(mappings, in: output.words.language))
        return
      }
      guard let mapping = mappings.first(where: { $0.name == name }) else {
        let known = mappings.map { "'\($0.name)'" }
        throw ValidationError(
          Message("error.usage.unknown-mapping", ["name": name, "known": known]))
      }
      StandardOutput.write(Array(mapping.text.utf8))
    }

    private var mappings: [LoadProvenance.Mapping] {
      get throws {
        guard let of else { return ShippedMappings.texts }
        let store = try store.existing()
        return try store.provenance(of: store.revision(matching: of).digest)?.mappings ?? []
      }
    }

    private static func list(
      _ mappings: [LoadProvenance.Mapping], in language: Language
    ) -> Report {
      let title = Term("mappings")
      let columns: [Table.Column] = [
        .init(Term("mapping")),
        .init(Term("for")),
      ]
      let rows = mappings.map { mapping -> [Table.Cell] in
        let read = try? MappingReader.mapping(mapping)
        return [.text(mapping.name), Table.Cell(read?.shownTitle?.text(in: language))]
      }
      return Report(title, facts: [], tables: [Table(title, columns, rows: rows)])
    }
  }
}
