// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Testing
internal import Words

@testable internal import Reporting

/// Workbooks, read back by our own reader.
struct WorkbookFormatTests {
  private static let columns: [(String, Table.Column.Kind)] = [
    ("Id", .text), ("Doors", .count), ("Price", .money), ("Way", .metres), ("Room", .area),
    ("Share", .permille), ("Since", .date),
  ]

  private static func report(
    _ rows: [[Table.Cell]], currency: String? = "VND", attestation: Attestation? = nil
  ) -> Report {
    let columns = Self.columns.map { name, kind in
      Table.Column(Term(name.lowercased(), Message(verbatim: name)), kind)
    }
    var table = Table(Term("all", Message(verbatim: "All doors")), columns, rows: rows)
    table.addTotals()
    return Report(
      Term("doors", Message(verbatim: "Doors")), currency: currency,
      date: PartialDate(year: 2025, month: 7, day: 1), tables: [table], attestation: attestation)
  }

  private static let row: [Table.Cell] = [
    .text("007"), .number(3), .number(999_999_999_999_999), .number(1_329), .number(125_000),
    .number(953), .text("2019-05-07"),
  ]

  private func read(_ report: Report, in language: Language = .english) throws -> WorkbookCells {
    try WorkbookCells(WorkbookFormat(language).bytes(of: report))
  }

  @Test func `Ids are text, amounts are numbers in the unit of their title, days are dates`() throws
  {
    let book = try read(Self.report([Self.row]))
    #expect(book.names == ["Read me", "All doors", "Control sums"])
    #expect(
      try book.table("All doors") == [
        ["Id", "Doors", "Price (₫)", "Way (km)", "Room (m²)", "Share", "Since"],
        ["007", "3", "999999999999999", "1.329", "12.5", "0.953", "2019-05-07"],
      ])
    let kinds = try book.kinds("All doors")[1]
    #expect(kinds[0] == "text")
    #expect(kinds[1...5].allSatisfy { $0 == "number" })
    #expect(kinds[6] == "date")
  }

  @Test(arguments: ["2019-05", "2019", "1900-02-28", "1850-01-01"])
  func `A date that is coarser than a day or too old is text`(date: String) throws {
    let book = try read(Self.report([Self.row.dropLast() + [.text(date)]]))
    #expect(try book.table("All doors")[1].last == date)
    #expect(try book.kinds("All doors")[1].last == "text")
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://a\")", "0012", "1e5", " a  b ",
    "<a&\"b\">", "_x0041_", "a_x005F_b", "Đặng 나 😀",
  ])
  func `Text stays what it is, and is never a formula`(text: String) throws {
    let book = try read(Self.report([[.text(text)] + Self.row.dropFirst()]))
    #expect(try book.table("All doors")[1][0] == text)
    #expect(try book.kinds("All doors")[1][0] == "text")
  }

  @Test
  func
    `Line breaks are blanks, control characters stand as codes, and what is outside XML is marked`()
    throws
  {
    let book = try read(Self.report([[.text("a\nb\u{1}c\u{FFFF}")] + Self.row.dropFirst()]))
    #expect(try book.table("All doors")[1][0] == "a b\\u{1}c\u{FFFD}")
  }

  @Test func `Money with a minor unit has its decimals`() throws {
    let book = try read(Self.report([Self.row], currency: "USD"))
    #expect(try book.table("All doors")[0][2] == "Price (USD)")
    #expect(try book.table("All doors")[1][2] == "9999999999999.99")
  }

  @Test func `Numbers of more digits than spreadsheets keep are text, which is said`() throws {
    var row = Self.row
    row[2] = .number(1_000_000_000_000_000)
    let book = try read(Self.report([row, Self.row]))
    #expect(try book.table("All doors")[1][2] == "1,000,000,000,000,000")
    #expect(try book.kinds("All doors")[1][2] == "text")
    let note =
      "Numbers of more than 15 digits are text, since spreadsheets keep no more; their columns "
      + "are not added up again."
    #expect(try book.table("Read me").contains(["Note", note]))
    #expect(
      try book.table("Control sums")[2] == [
        "All doors", "Price (₫)", "2", "1,999,999,999,999,999",
      ])
    #expect(try !read(Self.report([Self.row])).table("Read me").contains(["Note", note]))
  }

  @Test func `The control sheet adds up what stands on the others, in formulas`() throws {
    let book = try read(Self.report([[.none, .number(4), .none] + Self.row[3...], Self.row]))
    #expect(
      try book.table("Control sums") == [
        ["Sheet", "Column", "Rows", "Sum of the report", "Sum on the sheet", "Difference"],
        ["All doors", "Doors", "2", "7", "7", "E2-D2"],
        ["All doors", "Price (₫)", "2", "999999999999999", "999999999999999", "E3-D3"],
        ["All doors", "Room (m²)", "2", "25", "25", "ROUND(E4-D4,4)"],
      ])
    #expect(try book.kinds("Control sums")[1].suffix(2) == ["=number", "=uncalculated"])
  }

  @Test func `Numbers of several kinds have their units and no sum`() throws {
    let table = Table(
      Term("all", Message(verbatim: "All")),
      [Table.Column(Term("value", Message(verbatim: "Value")), .count)],
      rows: [[.measured(2, .money)], [.measured(1_500, .metres)], [.number(3)]])
    let book = try read(Report(Self.report([]).term, currency: "VND", tables: [table]))
    #expect(try book.table("All") == [["Value"], ["2"], ["1.5"], ["3"]])
    #expect(try book.table("Control sums").count == 1)
  }

  @Test func `What is not verified says so on every sheet`() throws {
    let attestation = Attestation(holds: false, facts: [])
    let book = try read(Self.report([Self.row], attestation: attestation), in: .korean)
    #expect(book.names == ["먼저 읽기", "All doors", "합계 대조"])
    #expect(try book.table("먼저 읽기")[0] == ["Doors", "검증되지 않음"])
    for name in book.names.dropFirst() {
      let table = try book.table(name)
      #expect(table[0].last == "검증됨")
      #expect(table.dropFirst().allSatisfy { $0.last == "아니요" })
    }
  }

  @Test(arguments: Language.allCases)
  func `Every report has a workbook with all its tables, whose sums are those of the report`(
    language: Language
  ) throws {
    let content = try AvoidanceReportTests.content()
    let reports = [
      AvoidanceReport(content).report, MovesReport(content).report,
      PurchasesReport(content).report, SurplusReport(content).report,
      try PremisesReport(try SamplePremises.content()).report,
    ]
    for report in reports {
      let book = try read(report, in: language)
      #expect(book.names.count == report.tables.count + 2)
      for (name, table) in zip(book.names.dropFirst(), report.tables) {
        #expect(try book.table(name).count == table.rows.count + 1, "\(name)")
      }
      let sums = try book.table(book.names[book.names.count - 1]).dropFirst()
      #expect(!sums.isEmpty)
      // Our reader takes a formula that comes to 0 for one that was never worked out.
      #expect(
        sums.allSatisfy { $0[3] == $0[4] || $0[3] == "0" && $0[4].hasPrefix("SUM") }, "\(sums)")
      #expect(sums.allSatisfy { $0[5].firstMatch(of: /E\d+-D\d+/) != nil })
    }
  }

  @Test func `The same report has the same bytes, of the day that it speaks of`() throws {
    let report = Self.report([Self.row])
    let bytes = try WorkbookFormat(.english).bytes(of: report)
    #expect(try WorkbookFormat(.english).bytes(of: report) == bytes)
  }

  @Test func `What a workbook cannot hold is refused`() throws {
    let long = String(repeating: "a", count: 32_768)
    #expect(throws: WorkbookError.self) {
      try WorkbookFormat(.english).bytes(
        of: Self.report([Self.row, [.text(long)] + Self.row.dropFirst()]))
    }
    #expect(
      WorkbookError.textTooLong(sheet: "All doors", cell: "A3", count: 32_768).description
        == "cell A3 of sheet 'All doors' would have 32768 characters, and one of a workbook has "
        + "at most 32767; --format csv has no limit")
    let most = try read(
      Self.report([[.text(String(long.dropLast()))] + Self.row.dropFirst()]))
    #expect(try most.table("All doors")[1][0].count == 32_767)
    let table = Table(
      Term("all", Message(verbatim: "All")),
      [Table.Column(Term("value", Message(verbatim: "Value")), .count)],
      rows: Array(repeating: [.none], count: 1_048_576))
    #expect {
      try WorkbookFormat(.english).bytes(of: Report(Self.report([]).term, tables: [table]))
    } throws: {
      "\($0)" == "sheet 'All' would have 1048577 rows, and one of a workbook has at most "
        + "1048576; --format csv has no limit"
    }
  }
}
