// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
internal import Words

/// A table that is read only while papers are printed: its rows, and what is wrong with it.
public struct PrintingTable<Row: Sendable>: Sendable {
  /// The rows without fault.
  public let rows: [Row]
  /// Everything that is wrong, from top to bottom.
  public let findings: [Finding]
}

/// The names of the tables that are read only while papers are printed.
public enum PrintingFile {
  /// Who signs.
  public static let signatories = "signatories.csv"
  /// What papers rest on.
  public static let papers = "papers.csv"
  /// Both.
  static let all = [signatories, papers]
  /// The columns that each must have.
  static let columns = [
    signatories: ["unit", "role", "name"], papers: ["kind", "number", "date", "issuer"],
  ]
}

extension PrintingTable<Signatory> {
  /// Reads who signs: `unit` (empty for all), `role`, `name`, and optionally `title`, `from`, `to`.
  ///
  /// - Throws: ``RegisterError`` where the file cannot be read.
  public init(signatories file: RegisterFile, of inventory: Inventory) throws(RegisterError) {
    let units = Dictionary(
      inventory.units.positions.map { (inventory.units[$0].id, $0) },
      uniquingKeysWith: { first, _ in first })
    var reader = PrintingReader(
      file, needed: PrintingFile.columns[PrintingFile.signatories] ?? [],
      optional: ["title", "from", "to"])
    var rows: [Signatory] = []
    try reader.read { row in
      let id = row.text("unit")
      let unit = id.flatMap { units[$0] }
      if let id, unit == nil { row.reportUnknownUnit(id) }
      let (from, to) = (row.date("from"), row.date("to"))
      guard let role = row.needed("role"), let name = row.needed("name"), row.isSound else {
        return
      }
      rows.append(
        Signatory(
          unit: unit, role: role, name: name, title: row.text("title"), from: from, to: to))
    }
    self.init(rows: rows, findings: reader.findings)
  }
}

extension PrintingTable<CitedPaper> {
  /// Reads what papers rest on: `kind`, `number`, `date`, `issuer`, and optionally `summary`.
  ///
  /// - Throws: ``RegisterError`` where the file cannot be read.
  public init(papers file: RegisterFile) throws(RegisterError) {
    var reader = PrintingReader(
      file, needed: PrintingFile.columns[PrintingFile.papers] ?? [], optional: ["summary"])
    var rows: [CitedPaper] = []
    try reader.read { row in
      let date = row.needed("date").flatMap { _ in row.date("date") }
      guard let kind = row.needed("kind"), let number = row.needed("number"), let date,
        let issuer = row.needed("issuer"), row.isSound
      else { return }
      rows.append(
        CitedPaper(
          kind: kind, number: number, date: date, issuer: issuer, summary: row.text("summary")))
    }
    self.init(rows: rows, findings: reader.findings)
  }
}
