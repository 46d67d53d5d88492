// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

@testable internal import Intake

/// Where files that others made lie, beside the checkout; a user's clone has none.
private enum Corpus {
  static let folder = URL(filePath: #filePath).appending(path: "../../../../../shared/corpus")
    .standardized.path
}

@Suite(.enabled(if: FileManager.default.fileExists(atPath: Corpus.folder)))
struct CorpusTests {
  private static func names(_ folder: String, _ suffix: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(Corpus.folder)/\(folder)")
    return (names ?? []).filter { $0.hasSuffix(suffix) }.sorted()
  }

  private func open(_ path: String) throws -> RegisterFile {
    try RegisterFile(path: "\(Corpus.folder)/\(path)")
  }

  @Test(arguments: names("csv-spectrum/csvs", ".csv"))
  func `CSV corner cases read like their JSON`(name: String) throws {
    let json = name.replacingOccurrences(of: ".csv", with: ".json")
    let data = try Data(contentsOf: URL(filePath: "\(Corpus.folder)/csv-spectrum/json/\(json)"))
    let expected = try JSONDecoder().decode([[String: String]].self, from: data)
    let table = try open("csv-spectrum/csvs/\(name)").table()
    let header = try #require(table.first)
    #expect(table.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) } == expected)
  }

  @Test(arguments: ["latin1", "utf16be-bom", "utf16le-bom"])
  func `One table in four encodings reads the same`(encoding: String) throws {
    let expected = try open("openrefine/example-utf8.tsv").table()
    #expect(expected[1][3].contains("Béjaïa"))
    #expect(try open("openrefine/example-\(encoding).tsv").table() == expected)
  }

  @Test func `Line breaks stay in their cells`() throws {
    let table = try open("openrefine/example-linebreaks-in-cells.csv").table()
    #expect(table.map(\.count) == [3, 3, 3])
    #expect(
      try open("openrefine/example-linebreaks-in-cells.tsv").table().last == [
        "ee", "f\nf", "gg", "h\nh",
      ])
  }

  @Test func `Cost of a real register is quantity times price on every row`() throws {
    let table = try open("us_dla_leso_ks_1033_csvkit.csv").table()
    let header = try #require(table.first)
    let columns = try ["quantity", "acquisition_cost", "total_cost"].map {
      try #require(header.firstIndex(of: $0))
    }
    for row in table.dropFirst() {
      let numbers = try columns.map { try #require(Decimal(string: row[$0])) }
      #expect(numbers[0] * numbers[1] == numbers[2])
    }
    #expect(table.count == 1576)
  }

  @Test(arguments: names("calamine", ".xlsx"))
  func `Every workbook is read or refused for a known reason`(name: String) throws {
    let refused = [
      "pass_protected.xlsx": "the workbook is protected by a password",
      "issue252.xlsx": "the workbook is damaged: 'xl/_rels/workbook.xml.rels', line 2",
    ]
    let text = refusal { try open("calamine/\(name)") }
    guard let reason = refused[name] else {
      #expect(text == "read")
      return
    }
    #expect(text.hasPrefix("'\(Corpus.folder)/calamine/\(name)': \(reason)"))
  }

  @Test func `A workbook reads like the one that Excel mended`() throws {
    let cells = try open("calamine/issue_261.xlsx").cells()
    #expect(try open("calamine/issue_261_fixed_by_excel.xlsx").cells() == cells)
    #expect(cells.count == 250)
  }

  @Test(arguments: ["date.xlsx", "date_1904.xlsx"])
  func `Dates of 1900 and 1904 are the same days`(name: String) throws {
    #expect(
      try open("calamine/\(name)").cells() == [
        "A1 date 2021-01-01", "B1 number 15", "A2 date 2021-01-02", "B2 number 16",
        "A3 number 10.6320601851852", "B3 number 17",
      ])
  }

  @Test(arguments: [
    ("date_iso.xlsx", ["A1 date 2021-01-01", "A2 date 2021-01-01T10:10:10", "A3 time 10:10:10"]),
    ("date_quoted_format.xlsx", ["A1 date 2021-01", "A2 date 2021-01-01", "A3 date 2021-01-01"]),
    ("errors.xlsx", ["A1 =error #DIV/0!", "A2 =error #NAME?", "A3 =error #VALUE!"]),
    ("has_x000D_.xlsx", ["A1 text ABC\r\nDEF"]), ("has_x000D_inline.xlsx", ["A1 text ABC\r\nDEF"]),
    ("inlineStr_cdata.xlsx", ["A1 text Hello CDATA", "B1 text World", "A2 text 12345"]),
    ("nonstandard-xml-ns-prefix.xlsx", ["A1 text a", "B1 text b", "A2 number 1", "B2 number 3"]),
    ("rph.xlsx", ["A1 text 課きく　毛こ"]),
    ("formula.issue.xlsx", ["A1 =number 23", "C1 number 23", "G13 =number 2", "J14 =text US"]),
    ("no-header.xlsx", ["A3 text a", "B3 number 0.0", "A4 text b", "B4 number 1.0"]),
    ("issue_419.xlsx", ["A1 text Hello"]),
  ])
  func `Odd cells read as their spreadsheet shows them`(name: String, cells: [String]) throws {
    #expect(try Array(open("calamine/\(name)").cells().prefix(cells.count)) == cells)
  }

  @Test func `Hidden sheets are listed, charts are not`() throws {
    let sheets = try open("calamine/any_sheets.xlsx").sheets
    #expect(sheets.map(\.name) == ["Visible", "Hidden", "VeryHidden"])
    #expect(sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
  }
}
