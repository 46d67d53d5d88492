// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// The first sheet: what the workbook is, where it comes from, and how to read its sheets.
struct ReadMeSheet {
  let name: String
  private let report: Report
  private let texts: CellText
  private let tables: [TableSheet]
  private let control: String

  /// What to know of a report, before its tables and the sheet that adds them up.
  init(
    _ report: Report, name: String, _ texts: CellText, tables: [TableSheet], control: String
  ) {
    (self.report, self.name, self.texts) = (report, name, texts)
    (self.tables, self.control) = (tables, control)
  }

  var sheet: Sheet {
    let rows = facts + notes + contents
    let stamp = report.attestation?.stamp?.text(in: texts.language) ?? ""
    return Sheet(
      name: name, titles: [report.term.text(in: texts.language), stamp], rowCount: rows.count,
      row: { rows[$0] })
  }

  private var facts: [[Sheet.Cell]] {
    report.facts.map { fact in
      [
        .text(texts.title(Table.Column(fact.term, fact.kind))),
        TableSheet.cell(fact.value, fact.kind, texts),
      ]
    }
  }

  /// What people should know of the report, and of numbers, dates and texts on the sheets.
  private var notes: [[Sheet.Cell]] {
    let money = report.currency.map { Message("sheet.money", ["currency": $0]) }
    let long =
      tables.contains { $0.hasLongNumbers } ? [Message("sheet.long_numbers")] : []
    let notes =
      report.notes + (money.map { [$0] } ?? []) + [
        Message("sheet.texts"), Message("sheet.dates"),
        Message("sheet.control_says", ["sheet": control]),
      ] + long
    return notes.map { line(Message("sheet.note"), $0.text(in: texts.language)) }
  }

  /// The sheets with the full titles of their tables.
  private var contents: [[Sheet.Cell]] {
    tables.map { sheet in
      let title = sheet.table.term.text(in: texts.language)
      let rows = Message("sheet.rows", ["title": title, "count": sheet.table.rows.count])
      return line(Message("sheet.sheet", ["sheet": sheet.name]), rows.text(in: texts.language))
    }
  }

  private func line(_ label: Message, _ text: String) -> [Sheet.Cell] {
    [.text(label.text(in: texts.language)), .text(text)]
  }
}
