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

  /// The register and its mapping with another header of the costs.
  private static func costHeader(_ text: String) -> Sample {
    changing("Cost", to: text).changing("mappings/m.yaml", "Cost", to: text)
  }

  /// A date in a register whose mapping names the order.
  private static func dated(_ order: String, _ date: String) -> Sample {
    changing(",2020", to: "," + date)
      .changing("mappings/m.yaml", "lookups", to: "dates: \(order)\nlookups")
  }

  /// Faults of mappings and of what they read.
  static let mappings: [FindingCase] = [
    FindingCase(
      .badMapping, mapping("files: registers/*", to: "files: registers/*\ndates: day"),
      """
      mappings/m.yaml line 2, dates: 'day' is not a word for 'dates'; use one of dmy, mdy, ymd — \
      did you mean 'dmy'? [bad-mapping]
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
      .lostDigits, changing("002,", to: "8.93457E+15,"),
      """
      registers/r.csv row 3, column A (Tag): '8.93457E+15' is a number of more digits, as a \
      spreadsheet shortens it; format the column as text and enter it again [lost-digits]
      """),
    FindingCase(
      .idAsDate, changing("001,", to: "3-Dec,").changing("registers/r.csv", "002,", to: "Dec-21,"),
      """
      registers/r.csv row 2, column A (Tag): '3-Dec' looks like a date that a spreadsheet made of an \
      id such as 3-12; rows like this: 2; compare the ids with those on the assets; if they were \
      altered, format the column as text and enter them again [id-as-date]
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
      'm' multiplies them by 1; correct 'scales' in the mapping 'm', such as 'scales: \
      {original_cost: 1000}' [bad-mapping]
      """),
    FindingCase(
      .assumedValue, mapping("lookups", to: "scales: {original_cost: 1000}\nlookups"),
      """
      registers/r.csv row 1: no header or title says that the amounts of original_cost are times \
      1000; check whether they are; if not, correct 'scales' in the mapping 'm' [assumed-value]
      """),
    FindingCase(
      .zeroQuantity, changing("Chair,2", to: "Chair,0"),
      """
      registers/r.csv row 3, column C (Count): the quantity is 0, so no asset comes of the row; rows \
      like this: 1; correct the quantity where there is an asset [zero-quantity]
      """),
    FindingCase(
      .foreignCurrency, costHeader("Cost ($)"),
      """
      registers/r.csv row 1: 'Cost ($)' says that the amounts are in $, but those of the inventory \
      are in VND; convert it, or write 'currency: VND' in the mapping 'm' if it is in VND \
      [foreign-currency]
      """),
    FindingCase(
      .foreignCurrency, changing(",200,", to: ",€200,"),
      """
      registers/r.csv row 3, column D (Cost): '€200' is in EUR, but the amounts of the inventory are \
      in VND; convert it, or write 'currency: VND' in the mapping 'm' if it is in VND \
      [foreign-currency]
      """),
    FindingCase(
      .foreignCurrency, mapping("lookups", to: "currency: USD\nlookups"),
      """
      registers/r.csv: the mapping 'm' says that the amounts are in USD, but those of the inventory \
      are in VND; convert them, or correct 'currency' in the mapping 'm' [foreign-currency]
      """),
    FindingCase(
      .unstatedScale, changing("Cost", to: "Cost").changing("inventory.yaml", "VND", to: "EUR"),
      """
      registers/r.csv row 1: nothing says whether the amounts of original_cost are whole EUR or its \
      hundredths; write in the mapping 'm' 'scales: {original_cost: 100}' for amounts in EUR, or \
      'scales: {original_cost: 1}' for hundredths [unstated-scale]
      """),
    FindingCase(
      .unstatedScale, changing("Cost", to: "Cost (T.đ)"),
      """
      registers/r.csv row 1: 'Cost (T.đ)' may name a unit of amounts that is not known, and no scale \
      is given for original_cost; write in the mapping 'm' 'scales: {original_cost: 1}' for amounts \
      in VND, 'scales: {original_cost: 1000}' for thousands, and so on [unstated-scale]
      """),
    FindingCase(
      .doubtfulDecimals,
      changing("100,OK", to: "\"1,500\",OK").changing("registers/r.csv", ",200,", to: ",\"7,000\",")
        .changing("mappings/m.yaml", "files:", to: "extends: s24-h\nfiles:")
        .changing("mappings/m.yaml", "constants: {", to: "defaults: {quantity: 1}\nconstants: {"),
      """
      registers/r.csv row 2, column D (Cost): every number of the column with the mark ',' has three \
      digits behind it, such as 1,500, so it may part thousands; write in the mapping 'm' 'decimal: \
      "."' and 'thousands: ","' if it does, or 'decimal: ","' if it stands before decimals \
      [doubtful-decimals]
      """),
    FindingCase(
      .doubtfulDecimals,
      changing("100,OK", to: "\"1,500\",OK")
        .changing("mappings/m.yaml", "files:", to: "decimal: \",\"\nfiles:"),
      """
      registers/r.csv row 2, column D (Cost): '1,500' has three digits behind the mark ',', which is \
      more decimals than the currency has, so the mark may part thousands; nothing if these are \
      decimals; else write whole amounts in digits alone [doubtful-decimals]
      """),
    FindingCase(
      .roundedAmount,
      changing("100,OK", to: "4166666.67,OK").changing("registers/r.csv", ",200,", to: ",0.5,"),
      """
      registers/r.csv row 2, column D (Cost): '4166666.67' has more decimals than the currency and is \
      rounded; rows like this: 2; nothing where the amounts are computed; else check 'scales' and the \
      marks of numbers in the mapping 'm' [rounded-amount]
      """),
    FindingCase(
      .noRows, mapped.with("registers/r.csv", "Tag,Name,Count,Cost,State,Since\nTotal,,0\n"),
      """
      registers/r.csv: no row under the header belongs to the register; check which sheet holds it, \
      and the rules for rows to skip [no-rows]
      """),
    FindingCase(
      .wrongCellCount,
      changing(
        "Since\n001,Desk,1,100,OK,2019", to: "Since,\n001,Desk,1,100,OK,2019,old"),
      """
      registers/r.csv row 2, column G (no header): 'old' stands on the right of the header and is not \
      read; rows like this: 1; see whether cells are shifted; write a header above them if they say \
      something, else remove them [wrong-cell-count]
      """),
    FindingCase(
      .passedOver, changing("002,Chair", to: "Total,Desk,1,100,OK,2019\n002,Chair"),
      """
      registers/r.csv row 3: 'Total' fills a tag, quantity, date or amount, and is passed over: sum; \
      rows like this: 1; if these rows are data, correct them, or switch off this kind under 'skip' \
      in the mapping 'm'; '--passed-over' lists them [passed-over]
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
      registers/r.csv row 3, column D (Cost): '200 cái' is not a number because of 'cái'; write \
      digits with the marks that the mapping names, without a unit [bad-number]
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
      four digits, such as 2021-07-05 or 2021 [bad-date]
      """),
    FindingCase(
      .badDate, dated("ymd", "05/07/2020"),
      """
      registers/r.csv row 3, column F (Since): '05/07/2020' is not a date, year before month and day; \
      write it such as 2021-07-05, or correct 'dates' in the mapping 'm': it is a date with 'dates: \
      dmy' [bad-date]
      """),
    FindingCase(
      .badDate, dated("mdy", "không rõ"),
      """
      registers/r.csv row 3, column F (Since): 'không rõ' is not a date, month before day; write it \
      such as 07/05/2021, or add {"không rõ": ""} to the vocabulary of in_use_since in the mapping 'm' \
      if nothing is known [bad-date]
      """),
    FindingCase(
      .badDate, dated("ymd", "20.07.05"),
      """
      registers/r.csv row 3, column F (Since): '20.07.05' has a year of two digits; say in the \
      mapping 'm' in which hundred years it lies, such as 'years_from: 1950' for 1950 to 2049, or \
      write all four digits [bad-date]
      """),
    FindingCase(
      .assumedValue,
      changing("001,Desk,1,100,OK,2019", to: "001,Desk,1,100,OK,Quý 3/2020")
        .changing("registers/r.csv", ",2020\n", to: ",Quý 3/2020\n"),
      """
      registers/r.csv row 2, column F (Since): 'Quý 3/2020' names no month, so its year alone is \
      taken; rows like this: 2; correct the rows where it is another, or the mapping 'm' \
      [assumed-value]
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
      .idAsDate, mapped.workbook("@2021-12-03|Chair|2|200|Bad|2020"),
      """
      registers/r.csv, sheet 'R', row 3, column A (Tag): the cell holds the date '2021-12-03' where \
      an id should stand; spreadsheets make dates of ids such as 3-12; format the column as text and \
      enter it again [id-as-date]
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
