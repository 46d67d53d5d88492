// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing
import Words

@testable import Intake

struct RegisterRejectsTests {
  private static let sample = Sample().with("assets.csv", nil)
    .with(
      "mappings/m.yaml",
      """
      files: registers/*
      columns: {asset: Tag, name: Name, class: Name, quantity: Count, original_cost: Cost, \
      condition: State, in_use_since: Since}
      constants: {unit: o1, office: a, ownership: own}
      lookups: {class: beginning}
      vocabularies: {condition: {OK: good, Bad: broken}}

      """
    )
    .with(
      "registers/r.csv",
      """
      Register of Old One
      Tag,Name,Count,Cost,State,Since
      001,Desk,1,100,OK,2019
      002,Chair,none,200,Bad,2020
      003,Chair,2,200,Bad,2020

      """)

  @Test func `Rejected rows of a register stand under its titles and header`() throws {
    let result = Self.sample.read()
    let rejected = RejectedFile.all(
      result.badRows, result.findings, in: Self.sample.tableFiles, sheets: result.sheets)
    #expect(rejected.map(\.name) == ["registers/r.csv"])
    let lines = try String(decoding: rejected[0].bytes(in: .english).dropFirst(3), as: UTF8.self)
      .split(
        separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0] == "Register of Old One,,,,,,")
    #expect(lines[1] == "Tag,Name,Count,Cost,State,Since,finding")
    #expect(lines[2].hasPrefix("002,Chair,none,200,Bad,2020,"))
    #expect(lines[2].contains("Count: 'none' is not"))
  }

  @Test func `The good rows of a register are kept, and mended rows load by the same mapping`()
    throws
  {
    let acceptance = Self.sample.accept()
    #expect(acceptance.result.inventory?.assets.map(\.tag) == ["001", "003"])
    #expect(acceptance.leftOut["registers/r.csv"] == [4])
    let rejected = RejectedFile.all(
      acceptance.leftOut, acceptance.rejections, in: Self.sample.tableFiles,
      sheets: acceptance.result.sheets)
    let text = try String(decoding: rejected[0].bytes(in: .korean), as: UTF8.self)
    let mended = Self.sample.with("registers/r.csv", text.replacing(",none,", with: ",5,")).read()
    #expect(mended.errors == [])
    #expect(mended.inventory?.assets.map(\.quantity) == [5])
  }

  @Test func `Rejected rows keep what cells merged downwards say of them`() throws {
    var sheet = MadeSheet("Minutes")
    sheet.add("Tag|Name|Count|Cost|State|Since")
    sheet.add("001|Desk|1|100|Bad|2019")
    sheet.add("002||1|100x")
    sheet.add("003|Chair|1|300|OK|2020")
    for range in ["B2:B3", "D2:D4", "E2:E3", "F2:F3"] { sheet.merge(range) }
    let sample = Self.sample.with("registers/r.csv", nil)
      .with("registers/r.xlsx", bytes: MadeSheet.workbook(sheet))
    let accepted = sample.accept()
    let rejected = try #require(
      RejectedFile.all(
        accepted.leftOut, accepted.rejections, in: sample.tableFiles,
        sheets: accepted.result.sheets
      ).first)
    let file = TableFile(name: "r.xlsx", bytes: try rejected.bytes(in: .english))
    let register = try RegisterFile(file)
    var rows = try register.rows(of: register.sheets[0])
    var texts: [[String]] = []
    while try rows.next() { texts.append(TopRow(rows.row).texts.prefix(6).map(\.text)) }
    #expect(texts.count == 2)
    #expect(texts.last == ["002", "Desk", "1", "100x", "Bad", "2019"])
  }

  @Test func `Odd rows of registers are named as spreadsheets show them, with their file`() {
    let register = """
      Tag,Name,Count,Cost,State,Since
      001,Desk,20000,,OK,2019
      002,Desk,1,,OK,2019
      003,Desk,20000,,OK,2019

      """
    let findings = Self.sample.with("registers/r.csv", register)
      .with("registers/s.csv", register.replacing("\n00", with: "\n10")).findings
    #expect(
      findings == [
        "registers/r.csv row 2, column C (Count): 20000 items in one row are more than 10000; rows "
          + "like this: 4 (2, 4, 2 (registers/s.csv), 4 (registers/s.csv)); check the quantity "
          + "[large-quantity]"
      ])
  }

  @Test func `Where not one row is right, nothing is kept`() {
    let sample = Self.sample.changing("mappings/m.yaml", "unit: o1", to: "unit: o7")
    let acceptance = sample.accept()
    #expect(acceptance.result.inventory == nil && acceptance.result.counts.errors > 0)
  }

  /// Titles of sections give the office, titles between the rows the unit.
  private static let parted = sample.changing(
    "mappings/m.yaml", "constants: {unit: o1, office: a, ownership: own}",
    to: "sections: [office]\ntitles: {unit: Holder}\nconstants: {ownership: own}"
  ).changing(
    "mappings/m.yaml", "lookups: {class: beginning}",
    to: "lookups: {class: beginning, office: name}"
  ).with(
    "registers/r.csv",
    """
    Holder: o1
    No,Tag,Name,Count,Cost,State,Since
    I,,Hall A,,,,
    1,001,Desk,1,100,OK,2019
    II,,Hall B,3,300,,
    1,002,Desk,none,200,OK,2020
    2,003,Desk,1,100,OK,2020
    ,,Holder: n1,,,,
    III,,Hall A,,,,
    1,004,Desk,none,100,OK,2020

    """)

  @Test func `Rejected rows stand under the titles that hold for them`() throws {
    let acceptance = Self.parted.accept()
    #expect(acceptance.result.inventory?.assets.map(\.tag) == ["001", "003"])
    let rejected = RejectedFile.all(
      acceptance.leftOut, acceptance.rejections, in: Self.parted.tableFiles,
      sheets: acceptance.result.sheets)
    #expect(rejected.map(\.count) == [2])
    let text = try String(decoding: rejected[0].bytes(in: .english).dropFirst(3), as: UTF8.self)
    let lines = text.split(separator: "\n").map { $0.split(separator: ",none,")[0] }
    #expect(
      lines == [
        "Holder: o1,,,,,,,", "No,Tag,Name,Count,Cost,State,Since,finding", "II,,Hall B,,,,,",
        "1,002,Desk", ",,Holder: n1,,,,,", "III,,Hall A,,,,,", "1,004,Desk",
      ])
    let mended = Self.parted.with("registers/r.csv", text.replacing(",none,", with: ",5,")).read()
    let inventory = try #require(mended.inventory, "\(mended.findings)")
    #expect(
      inventory.assets.map {
        "\(inventory.units[$0.holder].id) \(inventory.offices[$0.office].id)"
      } == ["n1 a", "o1 b"])
  }

  @Test func `A sum counts the rows that are left out`() {
    let sample = Self.sample.adding("registers/r.csv", "Total,,,500,,")
      .changing("registers/r.csv", ",Bad,2020", to: ",Bda,2020")
    let acceptance = sample.accept()
    #expect(acceptance.leftOut.count == 1)
    #expect(acceptance.result.inventory?.assets.count == 2)
    #expect(!acceptance.result.findings.contains { $0.code == .passedOver })
  }
}
