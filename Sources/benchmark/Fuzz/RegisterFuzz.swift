// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
import Inventory
import Words

/// What is done with changed registers, mappings, tables and stock-takes, and what must hold then.
enum RegisterFuzz {
  /// Looks at a register and loads it, by numbers in turn by the mapping that is proposed for it and by a
  /// shipped one, and reads the rejected rows again; false where every row is refused.
  static func load(_ bytes: [UInt8], _ number: Int) throws -> Bool {
    let file = TableFile(name: "r", bytes: bytes)
    let proposal = try? Sniffer.proposal(for: file)
    _ = proposal?.yaml(in: Language.allCases[number / 2 % Language.allCases.count])
    let mapping =
      number.isMultiple(of: 2)
      ? proposal?.mapping
      : ShippedMappings.mapping(named: "c53-hd")
    return try mapping.map { try load(file, $0) } ?? false
  }

  private static func load(_ file: TableFile, _ mapping: Mapping) throws -> Bool {
    guard let base = base.inventory else { return false }
    let acceptance = RegisterReader.accept([file], with: [mapping], into: base, readFrom: nil)
    let rejected = RejectedFile.all(
      acceptance.leftOut, acceptance.rejections, in: [file], sheets: acceptance.result.sheets)
    for rows in rejected {
      let again = TableFile(name: "r", bytes: try rows.bytes(in: .vietnamese))
      let reading = RegisterReader.read([again], with: [mapping], into: base)
      // Broken quotes are mended in writing, and what was there twice stands there once.
      if let fault = reading.findings.first(where: { $0.code == .unreadableRegister }) {
        throw FuzzRun.Breach(
          description: "rejected rows are written so that nobody can read them: "
            + fault.explanation(in: .english))
      }
    }
    return acceptance.result.inventory != nil
  }

  /// Reads a mapping; false where it is refused.
  static func readMapping(_ bytes: [UInt8]) -> Bool {
    (try? MappingReader.mapping(TableFile(name: "m.yaml", bytes: bytes))) != nil
  }

  /// The package as it is.
  private static let base = PackageReader.read(files())

  /// The file of the package that the input of a number changes.
  static func file(_ number: Int) -> (name: String, text: String) {
    FuzzSeeds.package[number % FuzzSeeds.package.count]
  }

  /// Reads a package of which one file is changed, as it is and without its bad rows; false where
  /// nothing of it can be kept.
  static func readPackage(_ bytes: [UInt8], _ number: Int) throws -> Bool {
    let files = files(changing: file(number).name, to: bytes)
    let result = PackageReader.read(files)
    guard (result.inventory == nil) == (result.counts.errors > 0) else {
      throw FuzzRun.Breach(description: "an inventory with errors, or none without")
    }
    let acceptance = PackageReader.accept(files)
    for rows in RejectedFile.all(acceptance.leftOut, acceptance.rejections, in: files) {
      _ = try rows.bytes(in: .korean)
    }
    guard let inventory = acceptance.result.inventory else { return false }
    let tables = CanonicalTables(inventory)
    let again = PackageReader.read(
      tables.files.map { TableFile(name: $0.name, bytes: $0.bytes) })
    guard again.inventory.map({ CanonicalTables($0).revision }) == tables.revision else {
      throw FuzzRun.Breach(description: "what was kept does not load to the same revision")
    }
    return true
  }

  /// Compares the package with a stock-take; false where that cannot be read.
  static func compare(_ bytes: [UInt8]) throws -> Bool {
    guard let register = try? RegisterFile(name: "totals", bytes: bytes) else { return false }
    return (try? base.compared(with: register)) != nil
  }

  private static func files(changing name: String? = nil, to bytes: [UInt8] = []) -> [TableFile] {
    FuzzSeeds.package.map { file in
      TableFile(name: file.name, bytes: file.name == name ? bytes : Array(file.text.utf8))
    }
  }
}
