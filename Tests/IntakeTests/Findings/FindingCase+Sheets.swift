// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  private static let header = ["Tag", "Name", "Count", "Cost", "State", "Since"]
  private static let second = ["002", "Chair", "2", "", "Bad", "2020"]

  /// The register as a workbook of sheets, the first with merged cells.
  private static func workbook(merging range: String?, _ sheets: [[String]]...) -> Sample {
    let made = sheets.enumerated().map { index, rows in
      var sheet = MadeSheet(index == 0 ? "S" : "S\(index + 1)")
      for row in rows { sheet.add(cells: row) }
      if index == 0, let range { sheet.merge(range) }
      return sheet
    }
    return mapped.with("registers/r.csv", nil)
      .with("registers/r.xlsx", bytes: MadeSheet.workbook(made))
  }

  /// The register as a workbook that hides the costs.
  private static var hiddenCosts: Sample {
    var sheet = MadeSheet("S")
    for row in [header, second] { sheet.add(cells: row) }
    sheet.hide(column: 4)
    return mapped.with("registers/r.csv", nil)
      .with("registers/r.xlsx", bytes: MadeSheet.workbook(sheet))
  }

  /// What of sheets is not read, or not as it looks.
  static let sheets: [FindingCase] = [
    FindingCase(
      .badMapping,
      mapped.changing("registers/r.csv", "Bad,2020\n", to: "Bad,2020\nĐVT: triệu đồng,,,,,\n")
        .changing("mappings/m.yaml", "lookups", to: "scales: {original_cost: 1}\nlookups"),
      """
      registers/r.csv row 4, column A (Tag): 'ĐVT: triệu đồng' says that its amounts are times 1000000, \
      but the mapping 'm' multiplies them by 1; write in the mapping 'm' 'scales: {original_cost: 1}' for \
      amounts in VND, 'scales: {original_cost: 1000}' for thousands, and so on [bad-mapping]
      """),
    FindingCase(
      .unclosedQuote,
      mapped.changing("registers/r.csv", ",Desk,1", to: ",\"Desk,1")
        .changing("registers/r.csv", "Chair,2", to: "Chair\",2"),
      """
      registers/r.csv row 2, column B (Name): the quote that begins this cell is closed only further \
      down, and the lines up to there are like rows, 1 in all, the first '002,Chair'; they are not read \
      as rows; close the quote in its own row, or write it twice where it is part of the text; if the \
      lines are one text, nothing is to be done [unclosed-quote]
      """),
    FindingCase(
      .otherUnit, mapped.adding("registers/r.csv", "II. New Two,,,,,\n009,Chair,2,,Bad,2020"),
      """
      registers/r.csv row 4: 'II. New Two' names the unit 'n2', and the rows below it go to 'o1'; if \
      they are of the unit named, read it by 'sections: [unit]' or 'titles' in the mapping 'm'; else \
      correct the title [other-unit]
      """),
    FindingCase(
      .mergedCells,
      workbook(merging: "D2:D3", [header, ["001", "Desk", "1", "5", "OK", "2019"], second]),
      """
      registers/r.xlsx, sheet 'S', row 2, column D (Cost): the cell is merged over D2:D3; its value \
      counts for the first row alone; other rows like this: 1; unmerge it and write the value of each \
      row [merged-cells]
      """),
    FindingCase(
      .unreadColumns,
      mapped.changing("registers/r.csv", "State,Since", to: "State,Since,Name,Count")
        .changing("registers/r.csv", "OK,2019", to: "OK,2019,Chair,2")
        .changing("mappings/m.yaml", "name: Name", to: "name: {letter: B}")
        .changing("mappings/m.yaml", "class: Name", to: "class: {letter: B}")
        .changing("mappings/m.yaml", "quantity: Count", to: "quantity: {letter: C}"),
      """
      registers/r.csv row 1: columns G, H have the headers of columns that are read, but are not read; \
      rows filled there: 1; if they are a second table, move it below the first, or read it by a mapping \
      of its own that names these columns by their letters [unread-columns]
      """),
    FindingCase(
      .hiddenCells, hiddenCosts,
      """
      registers/r.xlsx, sheet 'S': columns that are read are hidden in the spreadsheet: D; show them and \
      look whether they are the ones that are meant [hidden-cells]
      """),
    FindingCase(
      .unreadSheet, workbook(merging: nil, [header, second], [header, second]),
      """
      registers/r.xlsx, sheet 'S2': the sheet has the headers of the mapping 'm' and is not read; say \
      sheet: "*" in the mapping 'm' to read all visible sheets, or hide it [unread-sheet]
      """),
  ]
}
