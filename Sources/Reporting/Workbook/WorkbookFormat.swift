// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// Reports as workbooks (Office Open XML): a sheet to read first, a sheet for each table, and one that
/// adds them up.
public struct WorkbookFormat: Sendable {
  private let language: Language

  /// Workbooks in a language.
  public init(_ language: Language) { self.language = language }

  /// The whole report; the same report always gives the same bytes.
  ///
  /// - Throws: ``WorkbookError``.
  public func bytes(of report: Report) throws -> [UInt8] {
    let texts = CellText(language, currency: report.currency)
    var names = SheetNames()
    let readMe = names.name(for: Message("sheet.read_me").text(in: language))
    let control = names.name(for: Message("sheet.control").text(in: language))
    let tables = report.tables.map { table in
      TableSheet(
        table.marked(by: report.attestation),
        name: names.name(for: table.term.text(in: language)), texts)
    }
    let first = ReadMeSheet(report, name: readMe, texts, tables: tables, control: control)
    let last = ControlSheet(of: tables, name: control, texts, report.attestation)
    return try WorkbookFile.bytes(
      title: report.term.text(in: language), date: report.date,
      stamp: report.attestation?.stamp?.text(in: language),
      sheets: [first.sheet] + tables.map(\.sheet) + [last.sheet])
  }
}
