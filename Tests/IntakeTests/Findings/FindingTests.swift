// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import Words

@testable import Intake

struct FindingTests {
  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
  func `Columns have the letters of a spreadsheet`(_ number: Int, _ letters: String) {
    let finding = Finding(
      code: .emptyCell, file: "a.csv", columnNumber: number, message: Message(verbatim: "m"),
      remedy: Message(verbatim: "r"))
    #expect(finding.columnLetter == letters)
  }

  @Test(arguments: [
    ("a", "'a'"), ("a\nb\r\t", "'a\\nb\\r\\t'"), ("\u{1B}[1m", "'\\u{1b}[1m'"),
    (String(repeating: "x", count: 61), "'\(String(repeating: "x", count: 60))…'"),
  ])
  func `Values are shown with controls visible, and cut`(_ value: String, _ shown: String) {
    #expect(Finding.quoted(value) == shown)
  }

  @Test func `Findings come by file, row and column`() {
    let places = [("units.csv", 3, 1), ("units.csv", 2, 9), ("inventory.yaml", 9, 1)]
    let found = places.map {
      Finding(
        code: .badKey, file: $0.0, row: $0.1, columnNumber: $0.2, message: Message(verbatim: "m"),
        remedy: Message(verbatim: "r"))
    }
    #expect(FindingOrder.sorted(found) == [found[2], found[1], found[0]])
  }

  @Test func `A finding in a workbook names the sheet`() {
    func place(row: Int?, column: Int?) -> String {
      Finding(
        code: .badDate, file: "a.xlsx", sheet: "TSCĐ", row: row,
        column: column == nil ? nil : "Năm", columnNumber: column, message: Message(verbatim: "m"),
        remedy: Message(verbatim: "r")
      ).description
    }
    #expect(
      place(row: 17, column: 6) == "a.xlsx, sheet 'TSCĐ', row 17, column F (Năm): m; r [bad-date]")
    #expect(place(row: nil, column: nil) == "a.xlsx, sheet 'TSCĐ': m; r [bad-date]")
  }
}
