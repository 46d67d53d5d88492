// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  /// The register as a workbook in which the words were typed in TCVN3.
  private static var legacy: Sample {
    var sheet = MadeSheet("S")
    sheet.add("Tag|Name|Count|Cost|State|Since")
    sheet.add("001|Desk bµn gç|1|100|OK|2019")
    sheet.add("002|Chair ghÕ xoay|2|200|Bad|2020")
    return mapped.with("registers/r.csv", nil)
      .with("registers/r.xlsx", bytes: MadeSheet.workbook(sheet))
  }

  /// Faults of letters, and what spreadsheet programs leave around a table.
  static let letters: [FindingCase] = [
    FindingCase(
      .emptyColumns, base.changing("assets.csv", ",note", to: ",,,"),
      """
      assets.csv row 1: columns without header and without anything in them are passed over: \
      N, O, P; remove them [empty-columns]
      """),
    FindingCase(
      .damagedLetters,
      base.changing("assets.csv", "Oak desk", to: "O\u{FFFD}k desk")
        .changing("assets.csv", "Chair", to: "Ch\u{FFFD}ir"),
      """
      assets.csv row 2, column C (name): letters were lost before the file was saved, and \
      U+FFFD stands in their place: 'O\u{FFFD}k desk'; cells like this: 2; export the file \
      again from where it was right, or correct the letters [damaged-letters]
      """),
    FindingCase(
      .invisibleLetters,
      mapped.changing("registers/r.csv", "002", to: "002\u{200B}"),
      """
      registers/r.csv row 3, column A (Tag): there is a letter that nobody sees, U+200B, in \
      '002\\u{200b}'; cells like this: 1; remove it, or names that look alike are not the \
      same; in registers tags that differ in nothing else are taken as the same [invisible-letters]
      """),
    FindingCase(
      .guessedEncoding,
      mapped.with(
        "registers/r.csv",
        bytes: Array("Tag,Name,Count,Cost,State,Since\n001,Desk ".utf8) + [0xC3, 0xA5, 0xBB, 0xF3]
          + Array(",1,100,OK,2019\n".utf8)),
      """
      registers/r.csv: no encoding is named, and the text is read as cp949: '책상'; write \
      encoding: cp949 in the mapping 'm' if the sample reads right, or the encoding that it \
      has [guessed-encoding]
      """),
    FindingCase(
      .legacyText, legacy,
      """
      registers/r.xlsx, sheet 'S', row 2, column B (Name): the text looks typed in a font from \
      before Unicode (tcvn3): 'Desk bµn gç' would read 'Desk bàn gỗ'; write encoding: tcvn3 in \
      the mapping 'm' to read it so, or encoding: utf-8 to keep it as it stands [legacy-text]
      """),
  ]
}
