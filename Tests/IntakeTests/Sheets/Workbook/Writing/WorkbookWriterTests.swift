// SPDX-License-Identifier: GPL-3.0-or-later

internal import Seeds
internal import Testing

@testable internal import Intake
@testable internal import benchmark

struct WorkbookWriterTests {
  private static let texts = [
    "Bàn làm việc", "007", "=1+1", "'=1+1", "-5", "_x000D_", "a_x", "x\r\ny", "\u{1}\u{B}",
    " blanks ", "<&>\"", "\u{1F4BB}", "50,5", "@x", "TRUE", "x\ty",
  ]
  private static let dates = [
    "1900-01-01", "1900-02-28", "1900-03-01", "1999-12-31", "2024-02-29", "2021-07-05",
    "9999-12-31", "2021-07", "1905", "2021-07-05T13:05:59", "2021-07-05T00:00:01",
  ]

  /// A page of random cells, and what must be read of it.
  private static func page(_ random: inout SplitMix64) -> (WorkbookWriter.Page, [String]) {
    var page = WorkbookWriter.Page(name: "Tờ \"1\" & <2>", isHidden: false)
    var cells: [String] = []
    var number = 0
    for _ in 0..<random.within(1...6) {
      number += random.within(1...3)
      var row = SheetRow()
      row.number = number
      var column = 0
      for _ in 0..<random.within(1...5) {
        column += random.within(1...30)
        let (kind, text) = cell(&random)
        row.insert(text, as: kind, in: column)
        let shown = kind == .uncalculated ? "text =\(text)" : "\(kind) \(text)"
        cells.append("\(CellPosition.letters(ofColumn: column))\(number) \(shown)")
      }
      page.rows.append(row)
    }
    return (page, cells)
  }

  private static func cell(_ random: inout SplitMix64) -> (SheetCell.Kind, String) {
    switch random.below(7) {
    case 0: (.number, random.pick(["0", "-1.5", "1E+20", "835.3", "44197"]))
    case 1: (.date, random.pick(dates))
    case 2: (.time, random.pick(["00:00:00", "23:59:59", "08:05:01"]))
    case 3: (.boolean, random.pick(["TRUE", "FALSE"]))
    case 4: (.error, "#N/A")
    case 5: (.uncalculated, "SUM(A1:A2)")
    default: (.text, random.pick(texts))
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `What is written reads as it was, and no cell is a formula`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed, purpose: "workbook")
    let (page, cells) = Self.page(&random)
    let bytes = try WorkbookWriter([page]).bytes()
    let file = try RegisterFile(name: "w.xlsx", bytes: bytes)
    #expect(try file.cells() == cells)
    #expect(file.sheets.map(\.name) == ["Tờ \"1\" & <2>"])
    #expect(try bytes == WorkbookWriter([page]).bytes())
  }

  @Test func `Sheets keep their order, hidden ones stay hidden, merged ranges stay merged`() throws
  {
    let merged = try #require(CellRange("A1:C2"))
    let pages = [
      WorkbookWriter.Page(name: "a", isHidden: true),
      WorkbookWriter.Page(name: "b", isHidden: false, merged: [merged]),
    ]
    let file = try RegisterFile(name: "w.xlsx", bytes: WorkbookWriter(pages).bytes())
    #expect(file.sheets.map(\.name) == ["a", "b"])
    #expect(file.sheets.map(\.visibility) == [.hidden, .visible])
    #expect(try file.mergedRanges(of: file.sheets[1]) == [merged])
    #expect(merged.description == "A1:C2")
  }
}
