// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  /// The base without assets of its own, and with a register of two rows.
  static let mapped = base.with("assets.csv", nil)
    .with(
      "mappings/m.yaml",
      """
      files: registers/*
      columns: {asset: Tag, name: Name, class: Name, quantity: Count, original_cost: Cost, \
      condition: State, in_use_since: Since}
      constants: {unit: o1, office: a, ownership: own}
      lookups: {class: beginning}
      vocabularies: {condition: {OK: good, Bad: broken}}

      """
    )
    .with(
      "registers/r.csv",
      """
      Tag,Name,Count,Cost,State,Since
      001,Desk,1,100,OK,2019
      002,Chair,2,200,Bad,2020

      """)

  private static func changing(_ old: String, to new: String) -> Sample {
    mapped.changing("registers/r.csv", old, to: new)
  }

  private static func mapping(_ old: String, to new: String) -> Sample {
    mapped.changing("mappings/m.yaml", old, to: new)
  }

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

  /// Faults of mappings and of what they read.
  static let mappings: [FindingCase] = [
    FindingCase(
      .badMapping, mapping("files: registers/*", to: "files: registers/*\ndates: day"),
      """
      mappings/m.yaml line 2, dates: 'day' is not a word for 'dates'; use one of dmy, mdy, ymd — \
      did you mean 'dmy'? [bad-mapping]
      registers/r.csv: no mapping is for this register; add its name to 'files' of a mapping, or \
      make one: reallot inventory sniff [unmapped-register]
      """),
    FindingCase(
      .unreadableRegister, mapped.with("registers/r.csv", "%PDF-1.7\n"),
      """
      registers/r.csv: this is a file of another kind: PDF; open it in a spreadsheet program and \
      save it as .xlsx or CSV UTF-8 [unreadable-register]
      """),
    FindingCase(
      .unmappedRegister, mapped.with("registers/r.csv", "a,b,c\n1,2,3\n"),
      """
      registers/r.csv: no row has the headers of the mapping 'm', such as 'Tag', 'Name', 'State', \
      'Since'; choose another mapping or sheet, or correct the headers in it [unmapped-register]
      """),
    FindingCase(
      .duplicateHeader, changing("State,Since", to: "State,Since,State"),
      """
      registers/r.csv row 1: the header 'State' stands in the columns E, G; name one of them by \
      its letter in the mapping 'm', such as {letter: E} [duplicate-header]
      """),
    FindingCase(
      .missingSheet, mapping("files:", to: "sheet: Kho\nfiles:"),
      """
      registers/r.csv: the workbook has no sheet 'Kho'; name one of its sheets in the mapping: \
      r.csv [missing-sheet]
      """),
    FindingCase(
      .missingTitle,
      mapping("constants: {unit: o1, ", to: "titles: {unit: Owner}\nconstants: {"),
      """
      registers/r.csv: no title above the table says 'Owner: …'; write it there, or give unit as a \
      constant in the mapping 'm' [missing-title]
      """),
    FindingCase(
      .unmappedWord, changing(",Bad,", to: ",Bda,"),
      """
      registers/r.csv row 3, column E (State): the mapping does not say what 'Bda' means; add it to \
      the vocabulary of condition in the mapping 'm' — did you mean 'bad'? [unmapped-word]
      """),
    FindingCase(
      .unknownName, changing("Chair", to: "Chiar"),
      """
      registers/r.csv row 3, column B (Name): 'Chiar' is neither an id nor a name in classes.csv; \
      correct it, or say in the vocabulary of class in the mapping 'm' what it means — did you mean \
      'Chair'? [unknown-name]
      """),
    FindingCase(
      .lostZeros, changing("002", to: "2"),
      """
      registers/r.csv row 3, column A (Tag): '2' is shorter than the ids that begin with 0, of 3 \
      digits; write '002' in a cell formatted as text if it lost its zeros [lost-zeros]
      """),
    FindingCase(
      .assumedValue,
      changing(",Bad,", to: ",,").changing(
        "mappings/m.yaml", "lookups", to: "defaults: {condition: fair}\nlookups"),
      """
      registers/r.csv row 3, column E (State): the condition is empty and taken as 'fair'; rows \
      like this: 1; correct the rows where it is another, or the mapping 'm' [assumed-value]
      """),
    FindingCase(
      .badMapping,
      changing("Cost", to: "Cost (1.000đ)").changing(
        "mappings/m.yaml", "Cost", to: "Cost (1.000đ)"),
      """
      registers/r.csv row 1: 'Cost (1.000đ)' says that its amounts are times 1000, but the mapping \
      'm' multiplies them by 1; correct 'scales' in the mapping 'm' [bad-mapping]
      """),
    FindingCase(
      .assumedValue, mapping("lookups", to: "scales: {original_cost: 1000}\nlookups"),
      """
      registers/r.csv row 1: no header or title says that the amounts of original_cost are times \
      1000; check whether they are; if not, correct 'scales' in the mapping 'm' [assumed-value]
      """),
    FindingCase(
      .noRows, mapped.with("registers/r.csv", "Tag,Name,Count,Cost,State,Since\nTotal,,0\n"),
      """
      registers/r.csv: no row under the header belongs to the register; check which sheet holds it, \
      and the rules for rows to skip [no-rows]
      """),
    FindingCase(
      .passedOver, changing("002,Chair", to: "Total,Desk,1,100,OK,2019\n002,Chair"),
      """
      registers/r.csv row 3: 'Total' fills a tag, quantity, date or amount, and is passed over: sum; \
      rows like this: 1; if these rows are data, correct them, or switch off this kind under 'skip' \
      in the mapping 'm'; '--passed-over' lists them [passed-over]
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
      .unreadSheet, workbook(merging: nil, [header, second], [header, second]),
      """
      registers/r.xlsx, sheet 'S2': the sheet has the headers of the mapping 'm' and is not read; say \
      sheet: "*" in the mapping 'm' to read all visible sheets, or hide it [unread-sheet]
      """),
    FindingCase(
      .badNumber, changing(",200,", to: ",1.200,"),
      """
      registers/r.csv row 3, column D (Cost): '1.200' may be in thousands or have decimals; say in \
      the mapping which mark is which, such as 'thousands: "."' [bad-number]
      """),
    FindingCase(
      .badNumber, changing(",200,", to: ",200 cái,"),
      """
      registers/r.csv row 3, column D (Cost): '200 cái' is not a number; write digits with the marks \
      that the mapping names, without a unit [bad-number]
      """),
    FindingCase(
      .badDate, changing(",2020", to: ",05/07/2020"),
      """
      registers/r.csv row 3, column F (Since): '05/07/2020' may have its day or its month first; say \
      in the mapping which it is: 'dates: dmy' or 'dates: mdy' [bad-date]
      """),
    FindingCase(
      .badDate, changing(",2020", to: ",31/02/2020"),
      """
      registers/r.csv row 3, column F (Since): '31/02/2020' is not a date; write it with a year of \
      four digits, such as 05/07/2021 or 2021 [bad-date]
      """),
    FindingCase(
      .missingHeader, changing("Since", to: "Sicne"),
      """
      registers/r.csv row 1: no column has the header 'Since' for in_use_since; the field stays \
      empty; correct it in the mapping 'm' if it is there — did you mean 'Sicne'? [missing-header]
      """),
    FindingCase(
      .duplicateTag, changing("002", to: "001"),
      """
      registers/r.csv row 3, column A (Tag): the tag '001' of unit 'o1' stands in row 2 of \
      registers/r.csv too; correct one of the tags, or remove the row that was entered twice \
      [duplicate-tag]
      """),
    FindingCase(
      .countMismatch,
      mapped.with(
        "mappings/m.yaml",
        """
        files: registers/*
        columns: {name: Name, class: Name, quantity: Count}
        counts: {good: Good, broken: Bad}
        constants: {unit: o1, office: a, ownership: own}
        lookups: {class: name}

        """
      ).with("registers/r.csv", "Name,Count,Good,Bad\nDesk,3,2,1\nChair,2,1,\n"),
      """
      registers/r.csv row 3, column C (Good): 1 items have a condition, the row counts 2; make the \
      columns of the conditions add up to the quantity [count-mismatch]
      """),
  ]

  /// Faults that only workbooks have.
  static let workbooks: [FindingCase] = [
    FindingCase(
      .errorCell, mapped.workbook("'002|Chair|2|#N/A|Bad|2020"),
      """
      registers/r.csv, sheet 'R', row 3, column D (Cost): the cell shows the error '#N/A'; correct \
      its formula, or put the value in its place [error-cell]
      """),
    FindingCase(
      .uncalculatedCell, mapped.workbook("'002|Chair|=C2+1|200|Bad|2020"),
      """
      registers/r.csv, sheet 'R', row 3, column C (Count): the file does not have the result of the \
      formula 'C2+1'; open the file in a spreadsheet program, calculate and save it \
      [uncalculated-cell]
      """),
    FindingCase(
      .lostDigits, mapped.workbook("1234567890123456|Chair|2|200|Bad|2020"),
      """
      registers/r.csv, sheet 'R', row 3, column A (Tag): '1234567890123456' has more than 15 digits, \
      of which spreadsheets keep 15; format the column as text and enter it again [lost-digits]
      """),
    FindingCase(
      .badDate, mapped.workbook("'002|Chair|2|200|Bad|43831"),
      """
      registers/r.csv, sheet 'R', row 3, column F (Since): '43831' is a number, not a date; format \
      the cell as a date, or write the year [bad-date]
      """),
  ]
}

extension Sample {
  /// The sample with a workbook as its register, whose last row is given.
  fileprivate func workbook(_ row: String) -> Sample {
    var sheet = MadeSheet("R")
    for line in ["Tag|Name|Count|Cost|State|Since", "'001|Desk|1|100|OK|2019", row] {
      sheet.add(line)
    }
    return with("registers/r.csv", bytes: MadeSheet.workbook(sheet))
  }
}
