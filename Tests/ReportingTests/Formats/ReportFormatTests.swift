// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Reporting
import Testing
import Words

struct ReportFormatTests {
  private let report = Report(
    Term("doors", Message(verbatim: "Doors")),
    tables: [
      Table(
        Term("all", Message(verbatim: "All doors")),
        [Table.Column(Term("count", Message(verbatim: "Count")), .count)], rows: [[.number(2)]]),
      Table(
        Term("each", Message(verbatim: "Each door")),
        [
          Table.Column(Term("door", Message(verbatim: "Door"))),
          Table.Column(Term("open", Message(verbatim: "Open"))),
        ], rows: [[.text("a"), Table.Cell(true)], [.text("b"), Table.Cell(false)]]),
    ], hasDetails: true)

  private func text(
    _ format: ReportFormat, _ report: Report? = nil, in language: Language = .english,
    page: ((Language) -> String)? = nil
  ) throws -> String {
    String(
      decoding: try format.bytes(of: report ?? self.report, in: language, page: page), as: UTF8.self
    )
  }

  @Test func `Yes and no are truth values in JSON`() throws {
    #expect(
      try text(.json) == """
        {"report":"doors",
        "all":[
        {"count":2}],
        "each":[
        {"door":"a","open":true},
        {"door":"b","open":false}]}

        """)
  }

  @Test func `CSV is the last table alone, which a terminal leaves out where it is details`() throws
  {
    #expect(try text(.csv) == "door,open\na,true\nb,false\n")
    #expect(try text(.table) == "Doors\n\nCount\n─────\n    2\n")
  }

  @Test func `No format but JSON, which a script reads, shows a name that could steer or run`()
    throws
  {
    let list = Report(
      report.term,
      tables: [
        Table(
          report.tables[1].term, [report.tables[1].columns[0]],
          rows: [[.text("\u{A0}=x\u{1B}[2J")], [.text("a\u{202E}b\nc")]])
      ])
    #expect(try text(.csv, list) == "door\n'\u{A0}=x\\u{1b}[2J\na\\u{202e}b c\n")
    #expect(try text(.table, list).contains("\u{A0}=x\\u{1b}[2J\na\\u{202e}b c\n"))
  }

  @Test func `Words for yes and no are in the reader's language`() throws {
    let list = Report(report.term, tables: [report.tables[1]])
    #expect(
      try text(.table, list, in: .vietnamese)
        == "Doors\n\nDoor  Open\n────  ─────\na     có\nb     không\n")
  }

  @Test func `A page is what the report makes of it`() throws {
    #expect(try text(.html, in: .korean, page: { "<p lang=\($0.rawValue)>" }) == "<p lang=ko>")
    #expect(ReportFormat.allCases.filter(\.needsPage) == [.html])
  }

  @Test func `A record is all that JSON holds, in one line and in the order given`() throws {
    let record = Record([
      "door": .cell(.text("a")), "open": .cell(Table.Cell(true)),
      "locks": .record(Record(["upper": .cell(.number(1)), "lower": .cell(.none)])),
      "notes": .cells([.text("x"), .text("y")]),
    ])
    let report = Report(report.term, tables: report.tables, record: record)
    #expect(
      try text(.json, report)
        == #"{"door":"a","open":true,"locks":{"upper":1,"lower":null},"notes":["x","y"]}"# + "\n")
  }
}
