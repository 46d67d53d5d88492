// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Reporting
internal import Testing
internal import Words

struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  private func check(_ text: String, _ name: String) throws {
    let file = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["REALLOT_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self), "\(name)")
  }

  @Test func `Every report prints in every format as recorded`() throws {
    let content = try AvoidanceReportTests.content()
    let reports = [
      AvoidanceReport(content).report, MovesReport(content).report,
      PurchasesReport(content).report, SurplusReport(content).report,
    ]
    for report in reports {
      let detail = try #require(report.tables.last)
      try check(CSVFormat().text(of: detail), "an-bien-\(report.term.name).csv")
      let json = String(decoding: JSONFormat().bytes(of: report), as: UTF8.self)
      try check(json, "an-bien-\(report.term.name).json")
      for language in Language.allCases {
        try check(
          TextFormat(language).text(of: report),
          "an-bien-\(report.term.name)-\(language.rawValue).txt")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `The page is as recorded`(language: Language) throws {
    let avoidance = AvoidanceReport(try AvoidanceReportTests.content())
    try check(
      AvoidancePage(language).text(of: avoidance), "an-bien-\(language.rawValue).html")
  }

  @Test func `The premises report prints in every format as recorded`() throws {
    let premises = try PremisesReport(try SamplePremises.content())
    let report = premises.report
    try check(CSVFormat().text(of: report), "an-bien-premises.csv")
    try check(
      String(decoding: JSONFormat().bytes(of: report), as: UTF8.self), "an-bien-premises.json")
    for language in Language.allCases {
      let name = "an-bien-premises-\(language.rawValue)"
      try check(TextFormat(language).summary(of: report), name + ".txt")
      try check(PremisesPage(language).text(of: premises), name + ".html")
    }
  }

  @Test func `Cells with formulas, quotes and line breaks are harmless`() {
    let (first, second) = (Term(verbatim: "a"), Term(verbatim: "b"))
    var table = Table(first, [Table.Column(first), Table.Column(second, .count)])
    table.append([.text("=1+1"), .number(-5)])
    table.append([.text("a,\"b\"\nc"), .none])
    table.append([.term(Term(verbatim: "=A1, one more")), .number(1)])
    #expect(
      CSVFormat().text(of: table)
        == "a,b\n'=1+1,-5\n\"a,\"\"b\"\" c\",\n\"'=A1, one more\",1\n")
  }
}
