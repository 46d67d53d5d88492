// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  /// Faults of a table's text and header.
  static let texts: [FindingCase] = [
    FindingCase(
      .invalidUTF8, base.with("classes.csv", bytes: Array("class\nde".utf8) + [0xFF, 0x0A]),
      """
      classes.csv row 1: the column 'name' is missing; add it to the header and fill it in \
      every row [missing-header]
      classes.csv row 1: the column 'unit' is missing; add it to the header and fill it in \
      every row [missing-header]
      classes.csv row 1: the column 'useful_life_years' is missing; add it to the header and \
      fill it in every row [missing-header]
      classes.csv row 1: the column 'reference_price' is missing; add it to the header and \
      fill it in every row [missing-header]
      classes.csv row 1: the column 'price_source' is missing; add it to the header and fill \
      it in every row [missing-header]
      classes.csv row 2, column A (class): the text is not UTF-8 from byte 8 of the file on; \
      save the file as UTF-8 text (CSV UTF-8) [invalid-utf8]
      assets.csv row 2, column B (class): 'desk' is not a class of classes.csv; correct it, \
      or add it to classes.csv [unknown-reference]
      assets.csv row 3, column B (class): 'chair' is not a class of classes.csv; correct it, \
      or add it to classes.csv [unknown-reference]
      """),
    FindingCase(
      .invalidUTF8, base.with("inventory.yaml", bytes: Array("name: ".utf8) + [0xC3, 0x28]),
      """
      inventory.yaml: the text is not UTF-8 from byte 6 of the file on; save the file as \
      UTF-8 text [invalid-utf8]
      """),
    FindingCase(
      .nulByte, base.changing("assets.csv", "Oak desk", to: "Oak\0desk"),
      """
      assets.csv row 2, column C (name): the cell holds a NUL byte; save the file as UTF-8 \
      text (CSV UTF-8) [nul-byte]
      """),
    FindingCase(
      .unclosedQuote, base.changing("assets.csv", ",chair,Chair", to: ",chair,\"Chair"),
      """
      assets.csv row 3, column C (name): the quote that begins this cell is never closed; \
      close it; all that follows was taken for this cell [unclosed-quote]
      """),
    FindingCase(
      .textAfterQuote, base.changing("assets.csv", "Oak desk", to: "\"Oak\" desk"),
      """
      assets.csv row 2, column C (name): text follows the closing quote; double each quote \
      inside the cell, or remove the text [text-after-quote]
      """),
    FindingCase(
      .strayQuote, base.changing("assets.csv", "Oak desk", to: "Oak \"big\" desk"),
      """
      assets.csv row 2, column C (name): a quote stands in a cell that does not begin with \
      one; put the cell in quotes and double each quote inside [stray-quote]
      """),
    FindingCase(
      .wrongCellCount, base.changing("assets.csv", "Oak desk", to: "Oak, desk"),
      """
      assets.csv row 2: the row has 15 cells, the header 14; put cells that hold commas in \
      quotes, or remove the surplus cells [wrong-cell-count]
      """),
    FindingCase(
      .wrongCellCount, base.changing("classes.csv", "8,7000000,list", to: "8,7000000"),
      """
      classes.csv row 2: the row has 5 cells, the header 6; add the missing cells, empty if \
      need be [wrong-cell-count]
      """),
    FindingCase(
      .tooMuch,
      base.changing(
        "assets.csv", "Oak desk", to: String(repeating: ",", count: 20_000) + "\"open"),
      """
      assets.csv row 2: more than 16384 columns; see whether the file is the table that its \
      name says, and mend or split it [too-much]
      """),
    FindingCase(
      .tooMuch,
      base.changing("assets.csv", "Oak desk", to: "\"" + String(repeating: "a\n", count: 3 << 20)),
      """
      assets.csv row 2: more than 4194304 bytes in a row; see whether the file is the table \
      that its name says, and mend or split it [too-much]
      """),
    FindingCase(
      .tooMuch,
      base.with("rooms.csv", (0..<20_000).map { "c\($0)," }.joined() + "office\n"),
      """
      rooms.csv row 1: more than 16384 columns; see whether the file is the table that its \
      name says, and mend or split it [too-much]
      """),
    FindingCase(
      .tooMuch,
      base.with(
        "rooms.csv", "office,unit,group,rooms\n" + String(repeating: "x\n", count: 100_001)),
      """
      rooms.csv row 2: the row has 1 cells, the header 4; rows like this: 100000 (2, 3, 4, 5, 6 …); \
      add the missing cells, empty if need be [wrong-cell-count]
      rooms.csv row 100001: 100000 rows do not have as many cells as the header, and nothing \
      more is read; see whether the file is the table that its name says, and mend or split it \
      [too-much]
      """),
    FindingCase(
      .tooMuch,
      base.with(
        "rooms.csv",
        "office,unit,group,rooms\n" + String(repeating: "x,o1,none,y\n", count: 110_000)
      ),
      """
      rooms.csv row 2, column A (office): 'x' is not an office of offices.csv; rows like this: 100001 \
      (2, 3, 4, 5, 6 …); correct it, or add it to offices.csv — did you mean 'a'? \
      [unknown-reference]
      rooms.csv row 2, column D (rooms): 'y' is not a whole number; rows like this: 100001 (2, 3, 4, 5, \
      6 …); write digits only, without separators or units [bad-number]
      rooms.csv row 100002: more than 200000 cells are wrong, in more than half of the rows, and \
      nothing more is read; see whether the file is the table that its name says, and mend or split it \
      [too-much]
      """),
    FindingCase(
      .emptyRows, base.changing("units.csv", "n1,New", to: "\n,,,,\n,,,,\nn1,New"),
      """
      units.csv row 4: the row holds nothing but commas; rows like this: 2; remove them; \
      they are passed over [empty-rows]
      """),
    FindingCase(
      .missingHeader, base.with("rooms.csv", ""),
      """
      rooms.csv: the file is empty; write its header: office,unit,group,rooms \
      [missing-header]
      """),
    FindingCase(
      .missingHeader, base.with("rooms.csv", "office,unit,group\n"),
      """
      rooms.csv row 1: the column 'rooms' is missing; add it to the header and fill it in \
      every row [missing-header]
      """),
    FindingCase(
      .duplicateHeader, base.with("rooms.csv", "office,unit,group,rooms,group\n"),
      """
      rooms.csv row 1, column E (group): the header 'group' stands here a second time; keep \
      one of the two columns [duplicate-header]
      """),
    FindingCase(
      .unknownHeader, base.changing("assets.csv", "ownership", to: "Owner ship"),
      """
      assets.csv row 1, column H (Owner ship): 'Owner ship' is not a column of assets.csv; \
      rename or remove the column — did you mean 'ownership'? [unknown-header]
      assets.csv row 2, ownership: the ownership is empty and taken as own; rows like this: \
      2; write own, borrowed, leased or held where it is known [no-ownership]
      """),
    FindingCase(
      .unknownHeader, base.changing("assets.csv", "asset,", to: ","),
      """
      assets.csv row 1, column A (no header): the column has no header; rename or remove the \
      column [unknown-header]
      """),
  ]
}
