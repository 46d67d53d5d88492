// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Foundation
internal import Intake
internal import Inventory
internal import Reporting
internal import Words

/// The tables that are read only while papers are printed.
struct PrintingTables: ParsableArguments {
  @Option(
    name: .customLong("signatories"),
    help: ArgumentHelp(.help("option.signatories"), valueName: "file"), completion: .file())
  var signatories: String?

  @Option(
    name: .customLong("papers"),
    help: ArgumentHelp(.help("option.papers"), valueName: "file"), completion: .file())
  var papers: String?

  /// The paths of the tables that are there: those named, else those in the folder of the inventory.
  func paths(beside folder: String?) -> [String] {
    [signatoriesPath(folder), papersPath(folder)].compactMap(\.self)
  }

  /// Who signs, for units of an inventory.
  ///
  /// - Throws: where the table cannot be read or is wrong; what is wrong is told first.
  func signatories(
    beside folder: String?, of inventory: Inventory, in language: Language
  ) throws -> [Signatory] {
    guard let path = signatoriesPath(folder) else { return [] }
    if signatories == nil { try Self.check(path, in: folder) }
    let table = try PrintingTable(signatories: RegisterFile(path: path), of: inventory)
    return try rows(of: table, in: language)
  }

  /// What papers rest on.
  ///
  /// - Throws: as for who signs.
  func papers(beside folder: String?, in language: Language) throws -> [CitedPaper] {
    guard let path = papersPath(folder) else { return [] }
    if papers == nil { try Self.check(path, in: folder) }
    return try rows(of: PrintingTable(papers: RegisterFile(path: path)), in: language)
  }

  private func signatoriesPath(_ folder: String?) -> String? {
    signatories ?? Self.path(PrintingFile.signatories, in: folder)
  }

  private func papersPath(_ folder: String?) -> String? {
    papers ?? Self.path(PrintingFile.papers, in: folder)
  }

  private static func path(_ name: String, in folder: String?) -> String? {
    folder.map { "\($0)/\(name)" }.flatMap {
      FileManager.default.fileExists(atPath: $0) ? $0 : nil
    }
  }

  /// Refuses a link that leads out of the folder to something else.
  private static func check(_ path: String, in folder: String?) throws {
    guard let folder else { return }
    let name = URL(filePath: path).lastPathComponent
    try ForeignFile.check(TableFile(path: path).named(name), at: path, in: folder)
  }

  private func rows<Row>(of table: PrintingTable<Row>, in language: Language) throws -> [Row] {
    for finding in table.findings {
      let severity = Term(finding.severity).text(in: language)
      StandardError.write("\(severity): \(finding.text(in: language))\n")
    }
    guard !table.findings.contains(where: { $0.severity == .error }) else {
      throw Failure.findings
    }
    return table.rows
  }
}
