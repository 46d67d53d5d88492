// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing
internal import Words

@testable internal import Intake

struct PrintingTableTests {
  private func inventory() throws -> Inventory {
    let day = try #require(PartialDate("2025-07-01"))
    var tables = Inventory.Tables(
      description: Inventory.Description(name: "a", title: "a", currency: "VND", asOf: day))
    tables.units = [Inventory.Unit(id: "n-1", name: "One", kind: "ward", stage: .new)]
    return Inventory(tables)
  }

  private func signatories(_ text: String) throws -> PrintingTable<Signatory> {
    let file = try RegisterFile(name: "signatories.csv", bytes: Array(text.utf8))
    return try PrintingTable(signatories: file, of: inventory())
  }

  private func papers(_ text: String) throws -> PrintingTable<CitedPaper> {
    try PrintingTable(
      papers: RegisterFile(name: "papers.csv", bytes: Array(text.utf8)))
  }

  @Test func `Who signs is read with unit, role, title and time`() throws {
    let table = try signatories(
      "unit,role,name,title,from,to\nn-1,head,Trần Thị Bình,Chủ tịch,2025-07-01,\n,witness,B,,,2026\n"
    )
    #expect(table.findings.isEmpty)
    #expect(
      table.rows == [
        Signatory(
          unit: Position(0), role: "head", name: "Trần Thị Bình", title: "Chủ tịch",
          from: PartialDate("2025-07-01")),
        Signatory(unit: nil, role: "witness", name: "B", to: PartialDate("2026")),
      ])
  }

  @Test func `What papers rest on is read`() throws {
    let table = try papers(
      "kind,number,date,issuer,summary\nmerger,NQ 1,2025-06-16,Quốc hội,về sắp xếp\n")
    #expect(table.findings.isEmpty)
    let day = try #require(PartialDate("2025-06-16"))
    #expect(
      table.rows == [
        CitedPaper(
          kind: "merger", number: "NQ 1", date: day, issuer: "Quốc hội", summary: "về sắp xếp")
      ])
  }

  static let faults: [(text: String, told: [String])] = [
    (
      "unit,role,name\nn-2,head,A\n",
      [
        "signatories.csv row 2, column A (unit): 'n-2' is not a unit of units.csv; "
          + "write the unit as in units.csv, or leave the cell empty for all units "
          + "[unknown-reference]"
      ]
    ),
    (
      "unit,role,name,from\nn-1,head,A,1.7.2025\n",
      [
        "signatories.csv row 2, column D (from): '1.7.2025' is not a date; "
          + "write it as 2019, 2019-05 or 2019-05-07 [bad-date]"
      ]
    ),
    (
      "unit,role,name\nn-1,,A\n",
      [
        "signatories.csv row 2, column B (role): the cell is empty; fill it; every row needs one [empty-cell]"
      ]
    ),
    ("unit,role\nn-1,head\n", ["the column name is missing"]),
    ("unit,role,name,titel\nn-1,head,A,B\n", ["titel"]),
  ]

  @Test(arguments: faults)
  func `What is wrong with a table is told with its place`(text: String, told: [String]) throws {
    let findings = try signatories(text).findings.map { $0.text(in: .english) }
    #expect(findings.count == told.count)
    for (finding, words) in zip(findings, told) {
      #expect(finding.contains(words))
    }
  }
}
