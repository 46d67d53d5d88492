// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Intake
internal import Inventory
internal import Reporting

extension InventoryCommand {
  /// Lists the shipped mappings.
  struct Mappings: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the mappings that come with the program, or prints one.",
      discussion: """
        A mapping of an inventory may build on one of them with 'extends: NAME'.

        Example:
          reallot inventory mappings
          reallot inventory mappings c53-hd > mappings/minutes.yaml
        """)

    @Argument(help: "Print this mapping as YAML.")
    var name: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
      guard let name, ShippedMappings.text(named: name) == nil else { return }
      throw ValidationError("No mapping is called '\(name)'; 'inventory mappings' lists them.")
    }

    func run() throws {
      guard let name, let text = ShippedMappings.text(named: name) else {
        return output.print(Self.list)
      }
      StandardOutput.write(text)
    }

    private static var list: Report {
      let title = Term("mappings", "Mappings", "Bản ánh xạ", "매핑")
      let columns: [Table.Column] = [
        .init(Term("mapping", "Mapping", "Bản ánh xạ", "매핑")),
        .init(Term("for", "For", "Dùng cho", "대상")),
      ]
      let rows = ShippedMappings.all.map { mapping -> [Table.Cell] in
        [.text(mapping.name), Table.Cell(mapping.title)]
      }
      return Report(title, facts: [], tables: [Table(title, columns, rows: rows)])
    }
  }
}
