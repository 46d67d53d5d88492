// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// The sheet that adds up the others: sums of the report beside sums of what stands on each sheet.
struct ControlSheet {
  /// A column of numbers that add up.
  private struct Line {
    let sheet: TableSheet
    let column: Int

    var title: Table.Column { sheet.table.columns[column] }
    /// Numbers of several kinds have no sum.
    var addsUp: Bool {
      title.kind.isAdditive
        && sheet.table.rows.allSatisfy { row in
          if case .measured = row[column] { false } else { true }
        }
    }
    var numbers: [Int64] { sheet.table.rows.compactMap { $0[column].number } }
  }

  let name: String
  private let texts: CellText
  private let mark: Table.Cell?
  private let lines: [Line]

  /// The sums of sheets, of a report that an independent check may have been made for.
  init(of sheets: [TableSheet], name: String, _ texts: CellText, _ attestation: Attestation?) {
    (self.name, self.texts, mark) = (name, texts, attestation?.mark)
    lines = sheets.flatMap { sheet in
      sheet.table.columns.indices.map { Line(sheet: sheet, column: $0) }.filter(\.addsUp)
    }
  }

  var sheet: Sheet {
    let terms = [
      Term("sheet"), Term("column"), Term("rows"), Term("sum_of_report"), Term("sum_of_sheet"),
      Term("difference"),
    ]
    let titles = (terms + (mark == nil ? [] : [Term("verified")])).map {
      $0.text(in: texts.language)
    }
    let rows = lines.indices.map { cells(of: lines[$0], inRow: $0 + 2) }
    return Sheet(name: name, titles: titles, rowCount: rows.count, row: { rows[$0] })
  }

  private func cells(of line: Line, inRow row: Int) -> [Sheet.Cell] {
    let numbers = line.numbers
    let sum = numbers.reduce(Int128(0)) { $0 + Int128($1) }
    let told = line.sheet.table.totals?[line.column].number.map { Int128($0) } ?? sum
    let most = max(told.magnitude, numbers.reduce(0) { $0 + UInt128($1.magnitude) })
    let head: [Sheet.Cell] = [
      .text(line.sheet.name), .text(texts.title(line.title)),
      .number(Int64(line.sheet.table.rows.count), .count),
    ]
    return head + sums(line, told, sum, areExact: most <= NumberStyle.most, row)
      + (mark.map { [TableSheet.cell($0, .text, texts)] } ?? [])
  }

  /// The sum of the report, the sum on the sheet and its difference; text alone where a spreadsheet
  /// could not add up exactly.
  private func sums(
    _ line: Line, _ told: Int128, _ sum: Int128, areExact: Bool, _ row: Int
  ) -> [Sheet.Cell] {
    guard areExact else {
      let text = Int64(exactly: told).map { texts.text(.number($0), line.title.kind) }
      return [.text(text ?? "\(told)"), .none, .none]
    }
    let style = NumberStyle(line.title.kind, currency: texts.currency)
    func rounded(_ formula: String) -> String {
      style.decimals == 0 ? formula : "ROUND(\(formula),\(style.decimals))"
    }
    return [
      .number(Int64(told), style),
      .formula(rounded("SUM(\(line.sheet.range(ofColumn: line.column)))"), Int64(sum), style),
      .formula(rounded("E\(row)-D\(row)"), Int64(sum - told), style),
    ]
  }
}
