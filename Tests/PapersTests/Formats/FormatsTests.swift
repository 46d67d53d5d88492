// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Inventory
import Reporting
import Testing
import Words

@testable import Intake
@testable import Papers

struct FormatsTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Golden").standardizedFileURL

  private func check(_ text: String, _ name: String) throws {
    let file = Self.golden.appending(path: name)
    if ProcessInfo.processInfo.environment["REALLOT_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self), "\(name)")
  }

  private func papers() throws -> [Paper] {
    let inventory = try Samples.inventory()
    return PaperSet(
      try Samples.source(
        inventory, signatories: Printed.known(inventory), papers: Printed.cited)
    ).papers
  }

  /// The page without the style, which all papers share.
  private func body(_ paper: Paper) -> String {
    let html = String(decoding: paper.html, as: UTF8.self)
    return html.components(separatedBy: "</style>").last ?? html
  }

  @Test func `A small set of papers is as recorded`() throws {
    let papers = try papers()
    for name in [
      "n-1/02-TSC-BBGN-o-1-n-1", "n-1/01-TSC-XLTS-n-1", "n-2/DN-TNTS-n-2", "04-TSC-MSTT",
    ] {
      let paper = try #require(papers.first { $0.file == name })
      try check(body(paper), name.split(separator: "/").joined(separator: "-") + ".html")
    }
    let surplus = try #require(papers.first { $0.file == "o-2/01-TSC-XLTS-DU-o-2" })
    try check(body(surplus), "o-2-01-TSC-XLTS-DU-o-2.html")
    let list = PaperList(papers)
    try check(CSVFormat().text(of: list.index), "index.csv")
    try check(CSVFormat().text(of: list.blanks(in: .english)), "blanks.csv")
  }

  @Test func `The same papers have the same bytes`() throws {
    for (first, second) in zip(try papers(), try papers()) {
      #expect(first.html == second.html)
      #expect(try first.xlsx() == second.xlsx())
    }
  }

  @Test func `A workbook has the words and numbers of the page, and adds up by formulas`() throws {
    for paper in try papers() {
      let file = try RegisterFile(name: "paper.xlsx", bytes: try paper.xlsx())
      #expect(file.sheets.count == paper.sections.count)
      var (texts, formulas): ([String], [String]) = ([], [])
      for sheet in file.sheets {
        var rows = try file.rows(of: sheet)
        while try rows.next() {
          for cell in rows.row.cells {
            texts.append(rows.row.text(of: cell))
            if cell.isFormula { formulas.append(rows.row.text(of: cell)) }
          }
        }
      }
      let cells = paper.tables.flatMap { $0.rows.flatMap(\.cells) }
      for cell in cells {
        if let number = cell.number { #expect(texts.contains("\(number)"), "\(paper.file)") }
        if case .text(let text) = cell { #expect(texts.contains(text), "\(paper.file)") }
      }
      let sums = ["quantity", "cost", "residual", "budget", "asked"].compactMap {
        // A formula that comes to 0 looks to readers as if nobody had worked it out.
        paper.total($0)?.number.flatMap { $0 == 0 ? nil : "\($0)" }
      }
      #expect(sums.allSatisfy(formulas.contains), "\(paper.file)")
    }
  }

  @Test func `Names that would be markup, formulas or folders are harmless`() throws {
    let name = "=1+1<script>alert(1)</script>\u{202E}&\"'"
    let units =
      Samples.files["units.csv"]?
      .replacing("Phường Sông", with: "\"\(name.replacing("\"", with: "\"\""))\"") ?? ""
    let inventory = try Samples.inventory(["units.csv": units])
    for paper in PaperSet(try Samples.source(inventory)).papers {
      let html = String(decoding: paper.html, as: UTF8.self)
      #expect(!html.contains("<script") && !html.contains("\u{202E}"))
      let file = try RegisterFile(name: "paper.xlsx", bytes: try paper.xlsx())
      for sheet in file.sheets {
        var rows = try file.rows(of: sheet)
        while try rows.next() {
          for cell in rows.row.cells where cell.isFormula { #expect(cell.kind != .text) }
        }
      }
    }
  }

  @Test(arguments: [
    ("n-11407", "n-11407"), ("../..", "%2E.%2F.."),
    ("a/b", "a%2Fb"), ("", "%"), ("_", "%_"), ("Đông", "%C4%90%C3%B4ng"), ("a.b", "a.b"),
    ("a\u{0}b", "a%00b"),
  ])
  func `An id in the name of a file leads nowhere else`(id: String, part: String) {
    #expect(PaperFile.part(id) == part)
  }

  @Test func `A long id is cut off and stays itself`() {
    let (first, second) = (
      String(repeating: "a", count: 300) + "1", String(repeating: "a", count: 300) + "2"
    )
    #expect(PaperFile.part(first).utf8.count == 60)
    #expect(PaperFile.part(first) != PaperFile.part(second))
  }
}
